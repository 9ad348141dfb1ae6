import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const DEFINITIONS: readonly PlantedCase[] = [
  {
    name: 'both sides add a function of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/money.rb', [
      '    def round_cents(',
      '    def negate(cents)\n      -cents\n    end\n\n    def round_cents('
    ]),
    right: edited(SHOP, 'lib/shop/money.rb', [
      '[share] * (parts - rest)\n    end\n',
      '[share] * (parts - rest)\n    end\n\n    def negate(text)\n      text.start_with?(\'-\') ? text[1..] : "-#{text}"\n    end\n'
    ])
  },
  {
    name: 'both sides add a method of one name to a class',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', [
      '    def currency\n',
      '    def count\n      @lines.size\n    end\n\n    def currency\n'
    ]),
    right: edited(SHOP, 'lib/shop/cart.rb', [
      '    def describe\n',
      '    def count(sku)\n      @lines.select { |line| line.sku == sku }.sum(&:quantity)\n    end\n\n    def describe\n'
    ])
  },
  {
    name: 'both sides add a class of one name with different superclasses',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/errors.rb', [
      '  class UnknownItem < Error; end\n',
      '  class UnknownItem < Error; end\n\n  class OutOfStock < UnknownItem; end\n'
    ]),
    right: edited(SHOP, 'lib/shop/errors.rb', [
      '  class CardRefused < Error; end\n',
      '  class CardRefused < Error; end\n\n  class OutOfStock < Error\n    def initialize(sku)\n      super("#{sku} is out of stock")\n    end\n  end\n'
    ])
  },
  {
    name: 'both sides add a singleton method of one name to a module',
    expect: 'duplicate-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/text.rb', [
      '    def self.slugify',
      '    def self.initials(text)\n      text.split.map { |word| word[0] }.join\n    end\n\n    def self.slugify'
    ]),
    right: edited(SHOP, 'lib/shop/text.rb', [
      "text.gsub('<', '&lt;')\n    end\n",
      "text.gsub('<', '&lt;')\n    end\n\n    def self.initials(first, last)\n      first[0] + last[0]\n    end\n"
    ])
  }
]

const REGISTRATIONS: readonly PlantedCase[] = [
  {
    name: 'both sides route one verb and path to different actions',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'config/routes.rb', [
      "  get '/items', to: 'items#index'\n",
      "  get '/items', to: 'items#index'\n  get '/search', to: 'items#search'\n"
    ]),
    right: edited(SHOP, 'config/routes.rb', [
      "  get '/about', to: 'pages#about'\n",
      "  get '/about', to: 'pages#about'\n  get '/search', to: 'search#index'\n"
    ])
  },
  {
    name: 'both sides route one verb and path in one namespace to different actions',
    expect: 'duplicate-registration',
    base: {
      ...SHOP,
      ...edited(SHOP, 'config/routes.rb', [
        '  namespace :admin do\n',
        "  namespace :admin do\n    get '/', to: 'home#index'\n    get '/sales', to: 'sales#index'\n\n"
      ])
    },
    left: edited(SHOP, 'config/routes.rb', [
      '  namespace :admin do\n',
      "  namespace :admin do\n    post '/refunds', to: 'sales#refund'\n    get '/', to: 'home#index'\n    get '/sales', to: 'sales#index'\n\n"
    ]),
    right: edited(
      SHOP,
      'config/routes.rb',
      [
        '  namespace :admin do\n',
        "  namespace :admin do\n    get '/', to: 'home#index'\n    get '/sales', to: 'sales#index'\n\n"
      ],
      ["to: 'users#destroy'\n", "to: 'users#destroy'\n    post '/refunds', to: 'refunds#create'\n"]
    )
  },
  {
    name: 'both sides add one key to a hash with different values',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/settings.rb', ["    'lines' => 50,\n", "    'addresses' => 5,\n    'lines' => 50,\n"]),
    right: edited(SHOP, 'lib/shop/settings.rb', [
      "    'reviews' => 500\n",
      "    'reviews' => 500,\n    'addresses' => 20\n"
    ])
  },
  {
    name: 'both sides add one feature flag, one of them switched on',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/settings.rb', [
      '    new_search: false,\n',
      '    new_search: false,\n    express_pay: true,\n'
    ]),
    right: edited(SHOP, 'lib/shop/settings.rb', [
      '    wishlists: true\n',
      '    wishlists: true,\n    express_pay: false\n'
    ])
  },
  {
    name: 'both sides give one error code to different errors',
    expect: 'duplicate-registration',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/errors.rb', [
      "    1001 => 'no such item',\n",
      "    1001 => 'no such item',\n    1300 => 'sold out',\n"
    ]),
    right: edited(SHOP, 'lib/shop/errors.rb', [
      "    1201 => 'too heavy'\n",
      "    1201 => 'too heavy',\n    1300 => 'coupon expired'\n"
    ])
  }
]

/** Both sides add something of one name where there is room for one only, in Ruby. */
export const DUPLICATES: readonly PlantedCase[] = [...DEFINITIONS, ...REGISTRATIONS]
