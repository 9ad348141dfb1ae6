import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call on the other fits them all the same, in Ruby. */
export const FITTING_CALLS: readonly PlantedCase[] = [
  {
    name: 'parameters with defaults are added, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/tax.rb', [
      'tax_of(cents, country)',
      "tax_of(cents, country = 'DE', year: 2024, &rounding)"
    ]),
    right: {
      'lib/shop/duty.rb':
        "module Shop\n  class Duty\n    def of(cents)\n      Tax.tax_of(cents, 'FR')\n    end\n  end\nend\n"
    }
  },
  {
    name: 'parameters are gathered by splats, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/text.rb', [
      'shorten(text, width:)\n',
      'shorten(*texts, **options)\n      text = texts.first\n      width = options.fetch(:width)\n'
    ]),
    right: {
      'lib/shop/search.rb':
        'module Shop\n  module Search\n    def self.teaser(text)\n      Text.shorten(text, width: 9)\n    end\n  end\nend\n'
    }
  },
  {
    name: 'all arguments are forwarded to a new function, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/tax.rb', [
      '    def self.tax_of(cents, country)\n',
      '    def self.tax_of(...)\n      rate_of(...)\n    end\n\n    def self.rate_of(cents, country)\n'
    ]),
    right: {
      'lib/shop/duty.rb':
        "module Shop\n  class Duty\n    def of(cents)\n      Tax.tax_of(cents, 'FR')\n    end\n  end\nend\n"
    }
  },
  {
    name: 'a required keyword is added, and the added call passes a hash of keywords that may hold it',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/shipping.rb',
      ['cheapest(parcels)', 'cheapest(parcels, on:)'],
      ['parcels.min_by(&:cost)', "on == 'sunday' ? nil : parcels.min_by(&:cost)"]
    ),
    right: {
      'lib/shop/quotes.rb':
        "module Shop\n  module Quotes\n    def self.quote\n      asked = Shipping.method(:cheapest).parameters.select { |kind, _| kind == :keyreq }\n      options = asked.to_h { |_, name| [name, 'monday'] }\n      Shipping.cheapest([Parcel.new(1, 'DE')], **options).cost\n    end\n  end\nend\n"
    }
  },
  {
    name: 'a method gains a required parameter, and the method of that name on another class is called as ever',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', ['cents, quantity = 1)', 'cents, quantity)']),
    right: {
      'lib/shop/moving.rb':
        "require 'set'\n\nmodule Shop\n  module Moving\n    def self.wished(skus)\n      wishes = Wishlist.new\n      skus.each { |sku| wishes.add(sku) }\n      [wishes.size, Set.new.add(1).size]\n    end\n  end\nend\n"
    }
  },
  {
    name: 'a constructor gains a required parameter, and a subclass with a constructor of its own is constructed',
    expect: 'harmless',
    base: {
      ...SHOP,
      'lib/shop/pickup.rb':
        "require_relative 'shipping'\n\nmodule Shop\n  class Pickup < Parcel\n    def initialize\n    end\n\n    def cost\n      0\n    end\n  end\nend\n"
    },
    left: edited(
      SHOP,
      'lib/shop/shipping.rb',
      ['initialize(grams, country)', 'initialize(grams, country, insured)'],
      ['      @country = country\n', '      @country = country\n      @insured = insured\n']
    ),
    right: {
      'lib/shop/counter.rb':
        'module Shop\n  class Counter\n    def label\n      Pickup.new.label\n    end\n  end\nend\n'
    }
  },
  {
    name: 'braces become keywords, and the last hash of a call is still taken as such',
    expect: 'harmless',
    base: {
      ...SHOP,
      'lib/shop/mailer.rb':
        "module Shop\n  module Mailer\n    def self.deliver(to, options = {})\n      [to, options.fetch(:subject, 'Hello')]\n    end\n  end\nend\n"
    },
    left: {
      'lib/shop/mailer.rb':
        "module Shop\n  module Mailer\n    def self.deliver(to, subject: 'Hello', **)\n      [to, subject]\n    end\n  end\nend\n"
    },
    right: {
      'lib/shop/thanks.rb':
        "module Shop\n  class Thanks\n    def send_to(mail)\n      Mailer.deliver mail, subject: 'Thank you', priority: :low\n    end\n  end\nend\n"
    }
  }
]
