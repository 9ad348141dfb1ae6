import {edited, renamed} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

const SLUGIFY =
  "    def self.slugify(text)\n      text.downcase.gsub(/[^a-z0-9]+/, '-').gsub(/\\A-|-\\z/, '')\n    end\n"

const WISHLIST = `  class Wishlist
    attr_reader :skus

    def initialize
      @skus = []
    end

    def add(sku)
      @skus << sku
    end

    def clear
      @skus = []
    end

    def size
      @skus.size
    end
  end
`

const PARCEL = `  class Parcel
    include Described

    def initialize(grams, country)
      @grams = grams
      @country = country
    end

    def cost
      @grams < 2000 ? 490 : 990
    end
  end
`

const REMOVED: readonly PlantedCase[] = [
  {
    name: 'one side renames a module function, the other calls it on the module',
    expect: 'removed-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'lib/shop/money.rb', ['def format_price(', 'def price_text(']),
      ...edited(SHOP, 'lib/shop/cart.rb', ['Money.format_price(', 'Money.price_text(']),
      ...edited(SHOP, 'lib/shop/report.rb', ['Money.format_price(', 'Money.price_text('])
    },
    right: {
      'lib/shop/invoice.rb':
        'module Shop\n  class Invoice\n    def line(sku, cents)\n      "#{sku}: #{Money.format_price(cents, \'EUR\')}"\n    end\n  end\nend\n'
    }
  },
  {
    name: 'one side removes a singleton method, the other calls it by its full name',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/text.rb', [SLUGIFY + '\n', '']),
    right: {
      'app/pages.rb':
        "require_relative '../lib/shop/text'\n\nclass Pages\n  def path(title)\n    '/' + Shop::Text.slugify(title)\n  end\nend\n"
    }
  },
  {
    name: 'one side renames a method, the other calls it without a receiver in its class',
    expect: 'removed-definition',
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
      '    def free?\n      subtotal() == 0\n    end\n\n    def self.from_rows'
    ])
  },
  {
    name: 'one side removes a method, the other calls it on an instance that it has just made',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', ['    def empty?\n      @lines.empty?\n    end\n\n', '']),
    right: {
      'lib/shop/checkout.rb':
        "module Shop\n  class Checkout\n    def guest\n      cart = Cart.new('USD')\n      cart.empty? ? 'nothing to buy' : cart.describe\n    end\n  end\nend\n"
    }
  },
  {
    name: 'one side renames a class method, the other calls it on the class',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', ['def self.from_rows', 'def self.of_rows']),
    right: {
      'lib/shop/importer.rb':
        'module Shop\n  module Importer\n    def self.load(rows)\n      Cart.from_rows(rows).subtotal\n    end\n  end\nend\n'
    }
  },
  {
    name: 'one side renames a class, the other adds a subclass of it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/shipping.rb', ['class Parcel', 'class Package']),
    right: {
      'lib/shop/express_parcel.rb':
        "require_relative 'shipping'\n\nmodule Shop\n  class ExpressParcel < Parcel\n    def cost\n      super + 1000\n    end\n  end\nend\n"
    }
  },
  {
    name: 'one side renames a module, the other includes it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/shipping.rb',
      ['module Described', 'module Labelled'],
      ['include Described', 'include Labelled']
    ),
    right: {
      'lib/shop/voucher.rb':
        "require_relative 'shipping'\n\nmodule Shop\n  class Voucher\n    include Described\n\n    def cost\n      0\n    end\n  end\nend\n"
    }
  },
  {
    name: 'one side removes a constant, the other reads it',
    expect: 'removed-definition',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/money.rb', ['    MAX_AMOUNT = 10_000_000\n', '']),
    right: edited(SHOP, 'lib/shop/report.rb', [
      '      rows.join("\\n")\n',
      '      rows << \'too much\' if cart.subtotal > Money::MAX_AMOUNT\n      rows.join("\\n")\n'
    ])
  }
]

const MOVED: readonly PlantedCase[] = [
  {
    name: 'one side moves a singleton method to another module, the other calls it on the old one',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'lib/shop/text.rb', [SLUGIFY + '\n', '']),
      'lib/shop/urls.rb': `# frozen_string_literal: true\n\nmodule Shop\n  module Urls\n${SLUGIFY}  end\nend\n`
    },
    right: edited(SHOP, 'lib/shop/report.rb', [
      '      rows = cart.lines.map { |line| "#{line.sku} x',
      '      rows = cart.lines.map { |line| "#{Text.slugify(line.sku)} x'
    ])
  },
  {
    name: 'one side moves a class to another file, the other requires the old file for it',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'lib/shop/cart.rb', ['\n' + WISHLIST, '']),
      'lib/shop/wishlist.rb': `# frozen_string_literal: true\n\nmodule Shop\n${WISHLIST}end\n`
    },
    right: {
      'bin/wishes.rb':
        "require_relative '../lib/shop/cart'\n\nwishes = Shop::Wishlist.new\nwishes.add('A')\nputs wishes.size\n"
    }
  },
  {
    name: 'one side moves a class into another module and file, the other names it where it was',
    expect: 'moved-definition',
    base: SHOP,
    left: {
      ...edited(SHOP, 'lib/shop/shipping.rb', [PARCEL + '\n', '']),
      'lib/shop/shipping/parcel.rb': `# frozen_string_literal: true\n\nrequire_relative '../shipping'\n\nmodule Shop\n  module Shipping\n${PARCEL.replace(/^/gm, '  ').trimEnd()}\n  end\nend\n`
    },
    right: {
      'lib/shop/quotes.rb':
        "module Shop\n  module Quotes\n    def self.quote(grams)\n      Shipping.cheapest([Shop::Parcel.new(grams, 'DE'), Shop::Parcel.new(grams, 'FR')]).cost\n    end\n  end\nend\n"
    }
  }
]

const FILES: readonly PlantedCase[] = [
  {
    name: 'one side deletes a file, the other requires it by a relative path',
    expect: 'removed-file',
    base: SHOP,
    left: {'lib/shop/text.rb': null},
    right: {
      'bin/slugs.rb': "require_relative '../lib/shop/text'\n\nputs ARGV.map { |text| Shop::Text.slugify(text) }\n"
    }
  },
  {
    name: 'one side moves a file, the other requires it by its old path below lib',
    expect: 'removed-file',
    base: SHOP,
    left: renamed(SHOP, 'lib/shop/tax.rb', 'lib/shop/pricing/tax.rb'),
    right: {
      'bin/rates.rb':
        "$LOAD_PATH.unshift(File.expand_path('../lib', __dir__))\nrequire 'shop/tax'\n\nputs Shop::Tax::RATES.keys\n"
    }
  },
  {
    name: 'one side renames a file, the other requires it beside itself',
    expect: 'removed-file',
    base: SHOP,
    left: renamed(SHOP, 'lib/shop/shipping.rb', 'lib/shop/delivery.rb'),
    right: edited(SHOP, 'lib/shop/report.rb', [
      '# frozen_string_literal: true\n\nmodule Shop\n',
      "# frozen_string_literal: true\n\nrequire_relative 'shipping'\n\nmodule Shop\n"
    ])
  }
]

/** A definition or a file goes on one side and is used anew on the other, in Ruby. */
export const REMOVALS: readonly PlantedCase[] = [...REMOVED, ...MOVED, ...FILES]
