import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {phpClass} from './php-text.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call of the old form comes on the other, in PHP. */
export const PARAMETERS: readonly PlantedCase[] = [
  {
    name: 'one side removes a parameter, the other passes it and would be ignored',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.php',
      ['string $currency, int $places = 2)', 'string $currency)'],
      ["$cents / 10 ** $places, $places, '.'", "$cents / 100, 2, '.'"]
    ),
    right: {
      'src/Fuel.php': phpClass(
        'Fuel',
        "    public static function perLitre(int $tenths): string\n    {\n        return format_price($tenths, 'EUR', 3);\n    }\n"
      )
    }
  },
  {
    name: 'one side adds a required parameter to a function, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/money.php',
      ['int $parts): array', 'int $parts, bool $spread): array'],
      ['array_fill(0, $parts, $share)', 'array_fill(0, $parts, $share + (int) $spread)']
    ),
    right: {
      'src/Shares.php': phpClass(
        'Shares',
        '    public function thirds(int $cents): array\n    {\n        return split_evenly($cents, 3);\n    }\n'
      )
    }
  },
  {
    name: 'one side adds a required parameter to a static method, the other calls as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/Tax.php',
      ['string $country): int', 'string $country, int $year): int'],
      ['self::RATES[$country],', '(self::RATES[$country] - ($year === 2020 ? 3 : 0)),']
    ),
    right: edited(SHOP, 'src/Report.php', [
      '        return implode("\\n", $rows);',
      '        $rows[] = (string) Tax::of($cart->subtotal(), \'DE\');\n        return implode("\\n", $rows);'
    ])
  },
  {
    name: 'one side makes an optional parameter of a method required, the other leaves it out on $this',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', ['int $cents, int $quantity = 1)', 'int $cents, int $quantity)']),
    right: edited(SHOP, 'src/Cart.php', [
      '    public function describe()',
      "    public function addGiftWrap(): static\n    {\n        return $this->add('gift-wrap', 250);\n    }\n\n    public function describe()"
    ])
  },
  {
    name: 'one side renames a parameter, the other passes it by its old name',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/Text.php',
      ['int $width = 20)', 'int $limit = 20)'],
      ['<= $width ?', '<= $limit ?'],
      ['0, $width - 1)', '0, $limit - 1)']
    ),
    right: {
      'src/Search.php': phpClass(
        'Search',
        '    public static function teaser(string $text): string\n    {\n        return Text::shorten($text, width: 12);\n    }\n'
      )
    }
  },
  {
    name: 'one side gives a constructor a required parameter, the other constructs as before',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(SHOP, 'src/Parcel.php', [
      'protected string $country)',
      'protected string $country, protected bool $insured)'
    ]),
    right: {
      'src/Returns.php': phpClass(
        'Returns',
        "    public function cost(int $grams): int\n    {\n        return (new Parcel($grams, 'DE'))->cost();\n    }\n"
      )
    }
  },
  {
    name: 'one side adds a required parameter to a method, the other calls it on a parameter of that class',
    expect: 'changed-parameters',
    base: SHOP,
    left: edited(
      SHOP,
      'src/Cart.php',
      ['function isEmpty(): bool', 'function isEmpty(bool $strict): bool'],
      ['return $this->lines === [];', 'return $strict ? $this->lines === [] : $this->subtotal() === 0;']
    ),
    right: {
      'src/Reminder.php': phpClass(
        'Reminder',
        '    public function isDue(Cart $cart): bool\n    {\n        return !$cart->isEmpty();\n    }\n'
      )
    }
  }
]
