import {edited, renamed} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const WITHOUT_SLUGIFY = edited(SHOP, 'lib/shop/text.rb', [
  "    def self.slugify(text)\n      text.downcase.gsub(/[^a-z0-9]+/, '-').gsub(/\\A-|-\\z/, '')\n    end\n\n",
  ''
])

const WITHOUT_CART_CLEAR = edited(SHOP, 'lib/shop/cart.rb', ['    def clear\n      @lines = []\n    end\n\n', ''])

const EMPTINESS = {
  'lib/shop/checkout.rb':
    "module Shop\n  class Checkout\n    def guest\n      cart = Cart.new('USD')\n      cart.empty? ? 'nothing to buy' : cart.describe\n    end\n  end\nend\n"
}

const NAMES: readonly PlantedCase[] = [
  {
    name: 'the added call is of a library function of the removed name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/text.rb', [
      "\n    def self.escape(text)\n      text.gsub('<', '&lt;')\n    end\n",
      ''
    ]),
    right: {
      'lib/shop/links.rb':
        "require 'cgi'\nrequire 'shellwords'\n\nmodule Shop\n  module Links\n    def self.to(query)\n      \"/search?q=#{CGI.escape(query)} #{Shellwords.escape(query)}\"\n    end\n  end\nend\n"
    }
  },
  {
    name: 'the added call is of a function of the removed name in another module of the project',
    expect: 'harmless',
    base: {
      ...SHOP,
      'lib/shop/urls.rb':
        "module Shop\n  module Urls\n    def self.slugify(title)\n      title.tr(' ', '_')\n    end\n  end\nend\n"
    },
    left: WITHOUT_SLUGIFY,
    right: {
      'lib/shop/pages.rb':
        'module Shop\n  class Pages\n    def path(title)\n      Urls.slugify(title)\n    end\n  end\nend\n'
    }
  },
  {
    name: 'the added uses are of a parameter, a local and a block parameter that have the removed name',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'lib/shop/cart.rb',
        ['    def subtotal\n', '    def net_total\n'],
        ['format_price(subtotal,', 'format_price(net_total,']
      ),
      ...edited(
        SHOP,
        'lib/shop/report.rb',
        ['sum(&:subtotal)', 'sum(&:net_total)'],
        ['cart.subtotal,', 'cart.net_total,']
      )
    },
    right: edited(SHOP, 'lib/shop/cart.rb', [
      '    def self.from_rows',
      '    def worth?(subtotal)\n      subtotal > 100\n    end\n\n    def spread\n      subtotal = 12\n      [1, 2].map { |rest| subtotal - rest } + [3].each { |subtotal| subtotal }\n    end\n\n    def self.from_rows'
    ])
  },
  {
    name: 'a method is removed, and the method of that name on another class is called',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: {
      'lib/shop/moving.rb':
        "module Shop\n  module Moving\n    def self.emptied\n      wishes = Wishlist.new\n      wishes.add('A')\n      wishes.clear\n      wishes.size\n    end\n  end\nend\n"
    }
  },
  {
    name: 'a method is removed, and the method of that name of an array in an instance variable is called',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: edited(SHOP, 'lib/shop/report.rb', [
      '    def daily_total\n',
      '    def reset\n      @carts.clear\n      self\n    end\n\n    def daily_total\n'
    ])
  },
  {
    name: 'a method moves up into a base class, and is called on an instance of the subclass',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'lib/shop/cart.rb',
        ['class Cart\n', 'class Cart < Basket\n'],
        ['    def empty?\n      @lines.empty?\n    end\n\n', ''],
        ["require_relative 'money'\n", "require_relative 'basket'\nrequire_relative 'money'\n"]
      ),
      'lib/shop/basket.rb': 'module Shop\n  class Basket\n    def empty?\n      lines.empty?\n    end\n  end\nend\n'
    },
    right: EMPTINESS
  },
  {
    name: 'the removed name stands only in comments, strings, a heredoc and a symbol of the added code',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_SLUGIFY,
    right: {
      'lib/shop/notes.rb':
        "module Shop\n  module Notes\n    # Unlike Text.slugify(text), this keeps capitals.\n    HELP = <<~TEXT\n      Text.slugify('A b') makes it a-b\n    TEXT\n\n    def self.keep(text)\n      [text, 'Text.slugify', :slugify, HELP].join(' ')\n    end\n  end\nend\n"
    }
  },
  {
    name: 'a function is removed, and one of that name is called in an added file of another language',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_SLUGIFY,
    right: {
      'public/slug.js': "export function slugify(text) {\n  return text.toLowerCase().replaceAll(' ', '-')\n}\n",
      'public/search.js':
        "import {slugify} from './slug.js'\n\nexport const target = query => '/search/' + slugify(query)\n"
    }
  }
]

const ALIASES: readonly PlantedCase[] = [
  {
    name: 'a renamed method leaves its old name by alias_method',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', [
      '    def empty?\n      @lines.empty?\n    end\n',
      '    def nothing?\n      @lines.empty?\n    end\n    alias_method :empty?, :nothing?\n'
    ]),
    right: EMPTINESS
  },
  {
    name: 'a renamed method leaves its old name by alias',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/cart.rb',
      ['    def describe\n', '    def to_s\n'],
      [
        'format_price(subtotal, currency)\n    end\n',
        'format_price(subtotal, currency)\n    end\n    alias describe to_s\n'
      ]
    ),
    right: {
      'lib/shop/banner.rb':
        "module Shop\n  class Banner\n    def show\n      cart = Cart.new\n      cart.add('A', 100)\n      cart.describe\n    end\n  end\nend\n"
    }
  },
  {
    name: 'a method becomes an attribute reader',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/cart.rb',
      ['    attr_reader :lines\n', '    attr_reader :lines, :currency\n'],
      ['    def currency\n      @currency\n    end\n\n', '']
    ),
    right: {
      'lib/shop/exchange.rb':
        'module Shop\n  module Exchange\n    def self.needed?\n      cart = Cart.new\n      cart.currency != Money::DEFAULT_CURRENCY\n    end\n  end\nend\n'
    }
  },
  {
    name: 'methods are delegated to the list that holds the lines',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/cart.rb',
      ["require_relative 'money'\n", "require 'forwardable'\nrequire_relative 'money'\n"],
      [
        '    attr_reader :lines\n',
        '    extend Forwardable\n\n    attr_reader :lines\n\n    def_delegators :@lines, :empty?, :size\n'
      ],
      ['    def empty?\n      @lines.empty?\n    end\n\n', '']
    ),
    right: EMPTINESS
  },
  {
    name: 'methods are defined in a loop over their names',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', [
      '    def empty?\n      @lines.empty?\n    end\n\n    def clear\n      @lines = []\n    end\n',
      '    %i[empty? clear].each do |name|\n      define_method(name) { @lines.public_send(name) }\n    end\n'
    ]),
    right: EMPTINESS
  },
  {
    name: 'a renamed class leaves its old name as a deprecated constant',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/shipping.rb',
      ['class Parcel', 'class Package'],
      ['  module Shipping\n', '  Parcel = Package\n  deprecate_constant :Parcel\n\n  module Shipping\n']
    ),
    right: {
      'lib/shop/returns.rb':
        "module Shop\n  class Returns\n    def cost(grams)\n      Parcel.new(grams, 'DE').cost\n    end\n  end\nend\n"
    }
  },
  {
    name: 'a removed module function is answered by method_missing',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/text.rb', [
      'def self.slugify(text)\n',
      'def self.respond_to_missing?(name, all = false)\n      name == :slugify || super\n    end\n\n    def self.method_missing(name, *arguments)\n      name == :slugify ? parameterize(*arguments) : super\n    end\n\n    def self.parameterize(text)\n'
    ]),
    right: {
      'lib/shop/pages.rb':
        'module Shop\n  class Pages\n    def path(title)\n      Text.slugify(title)\n    end\n  end\nend\n'
    }
  },
  {
    name: 'a class moves to another file, which its old file requires',
    expect: 'harmless',
    base: SHOP,
    left: {
      'lib/shop/shipping.rb':
        "# frozen_string_literal: true\n\nrequire_relative 'parcel'\n\nmodule Shop\n  module Shipping\n    def self.cheapest(parcels)\n      parcels.min_by(&:cost)\n    end\n  end\nend\n",
      'lib/shop/parcel.rb': (SHOP['lib/shop/shipping.rb'] ?? '').replace(/\n {2}module Shipping[^]*?\n {2}end\n/, '')
    },
    right: {
      'bin/weigh.rb': "require_relative '../lib/shop/shipping'\n\nputs Shop::Parcel.new(100, 'DE').cost\n"
    }
  },
  {
    name: 'a moved file leaves a file at its old path that requires it',
    expect: 'harmless',
    base: SHOP,
    left: {
      'lib/shop/tax.rb': "# frozen_string_literal: true\n\nrequire_relative 'pricing/tax'\n",
      'lib/shop/pricing/tax.rb': SHOP['lib/shop/tax.rb'] ?? ''
    },
    right: {
      'bin/rates.rb': "require_relative '../lib/shop/tax'\n\nputs Shop::Tax::RATES.keys\n"
    }
  },
  {
    name: 'a moved file is required under its path in another folder of the load path',
    expect: 'harmless',
    base: SHOP,
    left: renamed(SHOP, 'lib/shop/tax.rb', 'vendor/shop/tax.rb'),
    right: {
      'bin/rates.rb':
        "$LOAD_PATH.unshift(File.expand_path('../lib', __dir__), File.expand_path('../vendor', __dir__))\nrequire 'shop/tax'\n\nputs Shop::Tax::RATES.keys\n"
    }
  },
  {
    name: 'a file is deleted, and a standard library of its name is required',
    expect: 'harmless',
    base: {...SHOP, 'lib/shop/digest.rb': 'module Shop\n  def self.digest(text)\n    text.sum\n  end\nend\n'},
    left: {'lib/shop/digest.rb': null},
    right: {
      'lib/shop/etag.rb':
        "require 'digest'\n\nmodule Shop\n  module Etag\n    def self.of(text)\n      Digest::SHA256.hexdigest(text)\n    end\n  end\nend\n"
    }
  }
]

/** A name goes on one side, and what the other uses is another or still there, in Ruby. */
export const STILL_BOUND: readonly PlantedCase[] = [...NAMES, ...ALIASES]
