/** A small web shop in Ruby: the base of most planted cases. */
export const SHOP: Readonly<Record<string, string>> = {
  'lib/shop.rb': `# frozen_string_literal: true

Dir[File.join(__dir__, 'shop', '**', '*.rb')].sort.each { |file| require file }

module Shop
  VERSION = '1.4.0'
end
`,
  'lib/shop/money.rb': `# frozen_string_literal: true

module Shop
  # Amounts are whole cents.
  module Money
    DEFAULT_CURRENCY = 'EUR'
    MAX_AMOUNT = 10_000_000

    module_function

    def round_cents(amount)
      (amount + 0.5).floor
    end

    def format_price(cents, currency, places = 2)
      format("%.#{places}f %s", cents / (10.0**places), currency)
    end

    def parse_price(text)
      value, currency = text.split(' ', 2)
      [round_cents(value.to_f * 100), currency || DEFAULT_CURRENCY]
    end

    def split_evenly(cents, parts:, spread: true)
      share, rest = cents.divmod(parts)
      [share + (spread ? 1 : 0)] * rest + [share] * (parts - rest)
    end
  end
end
`,
  'lib/shop/cart.rb': `# frozen_string_literal: true

require_relative 'money'

module Shop
  Line = Struct.new(:sku, :cents, :quantity)

  class Cart
    attr_reader :lines

    def initialize(currency = Money::DEFAULT_CURRENCY)
      @currency = currency
      @lines = []
    end

    def self.from_rows(rows)
      rows.each_with_object(new) { |(sku, cents), cart| cart.add(sku, cents, 1) }
    end

    def currency
      @currency
    end

    def add(sku, cents, quantity = 1)
      @lines << Line.new(sku, cents, quantity)
      self
    end

    def subtotal
      @lines.sum { |line| line.cents * line.quantity }
    end

    def empty?
      @lines.empty?
    end

    def clear
      @lines = []
    end

    def describe
      Money.format_price(subtotal, currency)
    end
  end

  class Wishlist
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
end
`,
  'lib/shop/text.rb': `# frozen_string_literal: true

module Shop
  module Text
    def self.slugify(text)
      text.downcase.gsub(/[^a-z0-9]+/, '-').gsub(/\\A-|-\\z/, '')
    end

    def self.shorten(text, width:)
      text.length <= width ? text : "#{text[0, width - 1]}~"
    end

    def self.escape(text)
      text.gsub('<', '&lt;')
    end
  end
end
`,
  'lib/shop/tax.rb': `# frozen_string_literal: true

module Shop
  module Tax
    RATES = { 'DE' => 19, 'FR' => 20, 'US' => 0 }.freeze

    def self.tax_of(cents, country)
      cents * RATES.fetch(country) / 100
    end
  end
end
`,
  'lib/shop/shipping.rb': `# frozen_string_literal: true

module Shop
  # Something that can be shown to a customer.
  module Described
    def label
      "#{self.class.name} #{cost}"
    end
  end

  class Parcel
    include Described

    def initialize(grams, country)
      @grams = grams
      @country = country
    end

    def cost
      @grams < 2000 ? 490 : 990
    end
  end

  module Shipping
    def self.cheapest(parcels)
      parcels.min_by(&:cost)
    end
  end
end
`,
  'lib/shop/errors.rb': `# frozen_string_literal: true

module Shop
  class Error < StandardError; end

  class UnknownItem < Error; end

  MESSAGES = {
    1000 => 'unknown error',
    1001 => 'no such item',

    # Payment
    1100 => 'card refused',
    1101 => 'card expired',

    # Delivery
    1200 => 'no such address',
    1201 => 'too heavy'
  }.freeze

  class CardRefused < Error; end
end
`,
  'lib/shop/settings.rb': `# frozen_string_literal: true

module Shop
  FLAGS = {
    new_search: false,
    gift_cards: true,
    one_page_checkout: false,
    dark_mode: false,
    reviews: true,
    wishlists: true
  }.freeze

  LIMITS = {
    'lines' => 50,
    'quantity' => 99,
    'reviews' => 500
  }.freeze
end
`,
  'lib/shop/report.rb': `# frozen_string_literal: true

module Shop
  class Report
    def initialize(carts)
      @carts = carts
    end

    def daily_total
      @carts.sum(&:subtotal)
    end

    def receipt(cart)
      rows = cart.lines.map { |line| "#{line.sku} x#{line.quantity}" }
      rows << Money.format_price(cart.subtotal, cart.currency)
      rows.join("\\n")
    end

    private

    def headline
      'Report'
    end
  end
end
`,
  'config/routes.rb': `# frozen_string_literal: true

Rails.application.routes.draw do
  root to: 'pages#home'

  get '/items', to: 'items#index'
  get '/items/:id', to: 'items#show'

  get '/orders', to: 'orders#index'
  post '/orders', to: 'orders#create'

  namespace :admin do
    get '/users', to: 'users#index'
    delete '/users/:id', to: 'users#destroy'
  end

  get '/about', to: 'pages#about'
end
`
}
