import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a method of one name to different classes of a file',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', [
      '    def currency\n',
      '    def copy\n      Cart.new(@currency)\n    end\n\n    def currency\n'
    ]),
    right: edited(SHOP, 'lib/shop/cart.rb', [
      '    def size\n',
      '    def copy\n      Wishlist.new\n    end\n\n    def size\n'
    ])
  },
  {
    name: 'one side adds a method of the class, the other one of its instances, of one name',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', [
      '    def self.from_rows',
      '    def self.merge(carts)\n      from_rows(carts.flat_map { |cart| cart.lines.map { |line| [line.sku, line.cents] } })\n    end\n\n    def self.from_rows'
    ]),
    right: edited(SHOP, 'lib/shop/cart.rb', [
      '    def describe\n',
      '    def merge(other)\n      @lines += other.lines\n      self\n    end\n\n    def describe\n'
    ])
  },
  {
    name: 'one side adds the reader, the other the writer of an attribute, and each a form of its question',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', [
      '    def currency\n',
      '    def note\n      @note.to_s\n    end\n\n    def note?\n      !note.empty?\n    end\n\n    def currency\n'
    ]),
    right: edited(SHOP, 'lib/shop/cart.rb', [
      '    def describe\n',
      '    def note=(text)\n      @note = text\n    end\n\n    def note!(text)\n      self.note = text.upcase\n    end\n\n    def describe\n'
    ])
  },
  {
    name: 'both sides reopen one class in new files with different methods',
    expect: 'harmless',
    base: SHOP,
    left: {
      'lib/shop/cart_weight.rb':
        "require_relative 'cart'\n\nmodule Shop\n  class Cart\n    def weight\n      @lines.size * 100\n    end\n  end\nend\n"
    },
    right: {
      'lib/shop/cart_export.rb':
        "require_relative 'cart'\n\nmodule Shop\n  class Cart\n    def to_rows\n      @lines.map(&:to_a)\n    end\n  end\nend\n"
    }
  },
  {
    name: 'both sides reopen one class twice in one file with different methods',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/errors.rb', [
      '  class UnknownItem < Error; end\n',
      '  class UnknownItem < Error; end\n\n  class Error\n    def code\n      1000\n    end\n  end\n'
    ]),
    right: edited(SHOP, 'lib/shop/errors.rb', [
      '  class CardRefused < Error; end\n',
      '  class CardRefused < Error; end\n\n  class Error\n    def public?\n      true\n    end\n  end\n'
    ])
  },
  {
    name: 'both sides add a class of one name to different modules',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/money.rb', [
      "    DEFAULT_CURRENCY = 'EUR'\n",
      "    class Failure < StandardError; end\n\n    DEFAULT_CURRENCY = 'EUR'\n"
    ]),
    right: edited(SHOP, 'lib/shop/text.rb', [
      "text.gsub('<', '&lt;')\n    end\n",
      "text.gsub('<', '&lt;')\n    end\n\n    class Failure < ArgumentError; end\n"
    ])
  },
  {
    name: 'both sides define one method under conditions that exclude each other',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/text.rb', [
      '    def self.slugify',
      "    if RUBY_ENGINE == 'jruby'\n      def self.width(text)\n        text.to_java.length\n      end\n    end\n\n    def self.slugify"
    ]),
    right: edited(SHOP, 'lib/shop/text.rb', [
      "text.gsub('<', '&lt;')\n    end\n",
      "text.gsub('<', '&lt;')\n    end\n\n    unless RUBY_ENGINE == 'jruby'\n      def self.width(text)\n        text.length\n      end\n    end\n"
    ])
  },
  {
    name: 'both sides add the very same method at the same place',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', [
      '    def describe\n',
      '    def size\n      @lines.size\n    end\n\n    def describe\n'
    ]),
    right: {
      ...edited(SHOP, 'lib/shop/cart.rb', [
        '    def describe\n',
        '    def size\n      @lines.size\n    end\n\n    def describe\n'
      ]),
      'lib/shop/badge.rb': 'module Shop\n  class Badge\n    def text\n      Cart.new.size.to_s\n    end\n  end\nend\n'
    }
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides route one path with different verbs',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'config/routes.rb', [
      "  get '/items', to: 'items#index'\n",
      "  get '/items', to: 'items#index'\n  get '/session', to: 'sessions#show'\n"
    ]),
    right: edited(SHOP, 'config/routes.rb', [
      "  get '/about', to: 'pages#about'\n",
      "  get '/about', to: 'pages#about'\n  post '/session', to: 'sessions#create'\n"
    ])
  },
  {
    name: 'both sides route one path, one of them in a namespace',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'config/routes.rb', [
      "  get '/items', to: 'items#index'\n",
      "  get '/items', to: 'items#index'\n  get '/reports', to: 'reports#index'\n"
    ]),
    right: edited(SHOP, 'config/routes.rb', [
      "    delete '/users/:id', to: 'users#destroy'\n",
      "    delete '/users/:id', to: 'users#destroy'\n    get '/reports', to: 'reports#index'\n"
    ])
  },
  {
    name: 'both sides route one path under different scopes that they add',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'config/routes.rb', [
      "  get '/items', to: 'items#index'\n",
      "  scope '/v1' do\n    get '/stock', to: 'stock#index'\n  end\n\n  get '/items', to: 'items#index'\n"
    ]),
    right: edited(SHOP, 'config/routes.rb', [
      "  get '/about', to: 'pages#about'\n",
      "  get '/about', to: 'pages#about'\n\n  scope '/v2' do\n    get '/stock', to: 'stock#list'\n  end\n"
    ])
  },
  {
    name: 'both sides add one key to different hashes of a file',
    expect: 'harmless',
    base: {
      ...SHOP,
      ...edited(
        SHOP,
        'lib/shop/settings.rb',
        ["'lines' => 50", 'lines: 50'],
        ["'quantity' => 99", 'quantity: 99'],
        ["'reviews' => 500", 'reviews: 500']
      )
    },
    left: edited(
      SHOP,
      'lib/shop/settings.rb',
      ['new_search: false,\n', 'new_search: false,\n    addresses: true,\n'],
      ["'lines' => 50", 'lines: 50'],
      ["'quantity' => 99", 'quantity: 99'],
      ["'reviews' => 500", 'reviews: 500']
    ),
    right: edited(
      SHOP,
      'lib/shop/settings.rb',
      ["'lines' => 50", 'lines: 50'],
      ["'quantity' => 99", 'quantity: 99'],
      ["'reviews' => 500", 'reviews: 500,\n    addresses: 20']
    )
  },
  {
    name: 'one side adds a string, the other a symbol of one spelling as a key of a hash',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/settings.rb', ["    'lines' => 50,\n", "    'addresses' => 5,\n    'lines' => 50,\n"]),
    right: edited(SHOP, 'lib/shop/settings.rb', [
      "    'reviews' => 500\n",
      "    'reviews' => 500,\n    addresses: 20\n"
    ])
  },
  {
    name: 'both sides call one method with one keyword in different places',
    expect: 'harmless',
    base: SHOP,
    left: {
      'lib/shop/left_pages.rb':
        "require_relative 'text'\n\nmodule Shop\n  LEFT_PAGES = { teaser: Text.shorten('abcdef', width: 3) }.freeze\nend\n"
    },
    right: {
      'lib/shop/nav_pages.rb':
        "require_relative 'text'\n\nmodule Shop\n  NAV_PAGES = { teaser: Text.shorten('fedcba', width: 4) }.freeze\nend\n"
    }
  }
]

/** Pairs of branches in Ruby that both add something of one name, and do no harm. */
export const TWINS: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
