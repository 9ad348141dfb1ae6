import {describe, expect, test} from '@jest/globals'
import {outlineOf, type Outline} from '../../support/syntax-outline.js'

const ROWS: readonly (readonly [name: string, source: string, outline: Outline])[] = [
  [
    'methods stand in their modules and classes, and a class has the parameters of its constructor',
    'module Shop::Web\n  class Cart < Base::Basket\n    def initialize(db, size = 1); end\n    def self.open(*a, key:, limit: 2, **rest, &b) = 1\n  end\nend\ndef main; end',
    {
      definitions: [
        '1-6 module Shop.Web',
        '2-5 class Shop.Web.Cart (db, size?)',
        '3 method Shop.Web.Cart.initialize (db, size?)',
        '4 method Shop.Web.Cart.open (a, key?, limit?, rest?, …)',
        '7 function main ()'
      ],
      uses: ['1 Shop.Web: reference Shop', '2 Shop.Web.Cart: reference Base.Basket', '2 Shop.Web.Cart: reference Base']
    }
  ],
  [
    'what is private is hidden, by section, on its line or by name',
    'class A\n  def a; end\n  private\n  def b; end\n  def self.c; end\n  public\n  def d; end\n  private def e; end\n  def f; end\n  private :f\n  private_class_method :c\n  class << self\n    private\n    def g; end\n  end\nend',
    {
      definitions: [
        '1-16 class A',
        '2 method A.a ()',
        '4 method A.b () hidden',
        '5 method A.c () hidden',
        '7 method A.d ()',
        '8 method A.e () hidden',
        '9 method A.f () hidden',
        '14 method A.g () hidden'
      ],
      uses: ['8 A: call private(1)', '10 A: call private(1)', '11 A: call private_class_method(1)']
    }
  ],
  [
    'locals, parameters and what patterns bind are no uses, and other bare names are calls',
    'def f(a, (b, c))\n  d = a + e\n  g, *h = b\n  d ||= 1\n  for i in h do i end\n  begin; rescue E => err; err; end\n  a.each { |j; k| j + d + k }\n  case a\n  in {x: String => l} then l\n  in [m, *n] then m + n\n  end\nend',
    {
      definitions: ['1-12 function f (a, )'],
      uses: ['2 f: call e(0)', '6 f: reference E', '7 f: call a.each(0)', '9 f: reference String']
    }
  ],
  [
    'calls tell what they pass, and a constructor is called by the name of its class',
    'a.b 1, \'x\', k: 2, :l => 3\nc(*d, &e)\nf(**g)\nh("y" => 1) { }\nShop::Cart.new(1)\nx&.y\nself.z = 2',
    {
      uses: [
        "1 call a.b(4 _ 'x' k= l=)",
        '1 call a(0)',
        '2 call c(1 …)',
        '2 call d(0)',
        '2 call e(0)',
        '3 call f(1 …)',
        '3 call g(0)',
        '4 call h(1 …)',
        '5 call Shop.Cart(1)',
        '5 reference Shop',
        '6 call x.y(0)',
        '6 call x(0)'
      ]
    }
  ],
  [
    'each form of import',
    "require 'set'\nrequire_relative 'cart'\nrequire_relative '../tax'\nload 'x.rb'\nrequire File.join(__dir__, 'y')",
    {
      imports: ['1 from set: *', '2 from ./cart: *', '3 from ../tax: *', '4 from x.rb: *'],
      uses: ['5 call require(1)', "5 call File.join(2 _ 'y')", '5 reference File']
    }
  ],
  [
    'the hash of a constant has entries, and a symbol is not the string of its letters',
    "module A\n  F = {x: 1, :y => 2, 'x' => 3, 4 => {z: 5}}.freeze\n  send({n: 1})\nend",
    {
      definitions: ['1-4 module A', '2 variable A.F'],
      uses: ["2 A.F: call {x: 1, :y => 2, 'x' => 3, 4 => {z: 5}}.freeze(0)", '3 A: call send(1)'],
      entries: ['2 A.F: x = 1', '2 A.F: y = 2', '2 A.F: "x" = 3', '2 A.F: 4 = {z: 5}', '2 A.F.4: z = 5']
    }
  ],
  [
    'names that other methods define are methods',
    'class A\n  attr_reader :a\n  attr_accessor :b\n  alias_method :c, :a\n  alias d a\n  delegate :e, to: :f\n  def_delegators :@list, :g\n  def_delegator :@list, :first, :i\n  define_method(:h) { 1 }\nend',
    {
      definitions: [
        '1-10 class A',
        '2 method A.a ()',
        '3 method A.b ()',
        '3 method A.b= (value)',
        '4 method A.c (…) modified',
        '5 method A.d (…) modified',
        '6 method A.e (…) modified',
        '7 method A.g (…) modified',
        '8 method A.i (…) modified',
        '9 method A.h (…) modified'
      ],
      uses: [
        '2 A: call attr_reader(1)',
        '3 A: call attr_accessor(1)',
        '4 A: call alias_method(2)',
        '5 A: reference self.a',
        '6 A: call delegate(2 to=)',
        '7 A: call def_delegators(2)',
        '8 A: call def_delegator(3)',
        '9 A: call define_method(1)'
      ]
    }
  ],
  [
    'what is defined under a condition, or in a class that answers for missing methods, is modified',
    'if X\n  def a; end\nend\nclass B\n  def method_missing(name, *all); end\nend',
    {
      definitions: ['2 function a () modified', '4-6 class B modified', '5 method B.method_missing (name, all?, …)'],
      uses: ['1 reference X']
    }
  ],
  [
    'a struct is a class, and another constant in a class a field',
    'class A\n  Line = Struct.new(:sku)\n  LIMIT = 5\nend',
    {
      definitions: ['1-4 class A', '2 class A.Line', '3 field A.LIMIT'],
      uses: ['2 A.Line: call Struct(1)']
    }
  ],
  [
    'groups of routes stand around what is in them',
    "draw do\n  get '/a', to: 'b#c'\n  namespace :admin do\n    post '/a', to: 'd#e'\n  end\nend",
    {
      uses: [
        '1 call draw(0)',
        "2 call get(2 '/a' to=)",
        '3 call namespace(1)',
        "4 namespace :admin: call post(2 '/a' to=)"
      ]
    }
  ],
  ['comments, symbols, strings and heredocs are no uses', '# a(1)\n[:a, "a(1)", <<~T]\n  a(1)\nT\n', {}]
]

describe('Ruby', () => {
  test.each(ROWS)('%s', async (_name, source, outline) => {
    expect(await outlineOf('a.rb', source)).toEqual(outline)
  })
})
