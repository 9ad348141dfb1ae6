import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call of the old form comes on the other, in Ruby. */
export const PARAMETERS: readonly PlantedCase[] = [
  {
    name: 'one side removes a parameter of a module function, the other passes it',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/money.rb',
      ['currency, places = 2)', 'currency)'],
      ['"%.#{places}f %s", cents / (10.0**places)', '"%.2f %s", cents / 100.0']
    ),
    right: {
      'lib/shop/fuel.rb':
        "module Shop\n  module Fuel\n    def self.per_litre(tenths)\n      Money.format_price(tenths, 'EUR', 3)\n    end\n  end\nend\n"
    }
  },
  {
    name: 'one side adds a required parameter, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/tax.rb',
      ['tax_of(cents, country)', 'tax_of(cents, country, year)'],
      ['RATES.fetch(country) /', '(RATES.fetch(country) - (year == 2020 ? 3 : 0)) /']
    ),
    right: {
      'lib/shop/duty.rb':
        "module Shop\n  class Duty\n    def of(cents)\n      Tax.tax_of(cents, 'DE')\n    end\n  end\nend\n"
    }
  },
  {
    name: 'one side makes an optional parameter required, the other leaves it out without a receiver',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'lib/shop/cart.rb', ['cents, quantity = 1)', 'cents, quantity)']),
    right: edited(SHOP, 'lib/shop/cart.rb', [
      '    def describe\n',
      "    def add_gift_wrap\n      add('gift-wrap', 250)\n    end\n\n    def describe\n"
    ])
  },
  {
    name: 'one side renames a keyword, the other passes it under its old name',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/text.rb',
      ['shorten(text, width:)', 'shorten(text, limit:)'],
      ['<= width ?', '<= limit ?'],
      ['text[0, width - 1]', 'text[0, limit - 1]']
    ),
    right: {
      'lib/shop/search.rb':
        'module Shop\n  module Search\n    def self.teaser(text)\n      Text.shorten(text, width: 20)\n    end\n  end\nend\n'
    }
  },
  {
    name: 'one side removes an optional keyword, the other passes it',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/money.rb',
      ['parts:, spread: true)', 'parts:)'],
      ['[share + (spread ? 1 : 0)]', '[share + 1]']
    ),
    right: {
      'lib/shop/shares.rb':
        'module Shop\n  class Shares\n    def thirds(cents)\n      Money.split_evenly(cents, parts: 3, spread: false)\n    end\n  end\nend\n'
    }
  },
  {
    name: 'one side adds a required keyword, the other calls without it',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/shipping.rb',
      ['cheapest(parcels)', 'cheapest(parcels, on:)'],
      ['parcels.min_by(&:cost)', "on == 'sunday' ? nil : parcels.min_by(&:cost)"]
    ),
    right: {
      'lib/shop/quotes.rb':
        "module Shop\n  module Quotes\n    def self.quote(grams)\n      Shipping.cheapest([Parcel.new(grams, 'DE')]).cost\n    end\n  end\nend\n"
    }
  },
  {
    name: 'one side gives a constructor a required parameter, the other constructs as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'lib/shop/shipping.rb',
      ['initialize(grams, country)', 'initialize(grams, country, insured)'],
      ['      @country = country\n', '      @country = country\n      @insured = insured\n']
    ),
    right: {
      'lib/shop/returns.rb':
        "module Shop\n  class Returns\n    def label(grams)\n      Parcel.new(grams, 'DE').label\n    end\n  end\nend\n"
    }
  }
]
