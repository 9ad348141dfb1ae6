import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {phpClass} from './php-text.js'
import {SHOP} from './shop.js'

/** Parameters change on one side, and a call on the other fits them all the same, in PHP. */
export const FITTING_CALLS: readonly PlantedCase[] = [
  {
    name: 'a parameter with a default is added, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/Tax.php', ['string $country): int', "string $country = 'DE', ?int $year = null): int"]),
    right: {
      'src/Duty.php': phpClass(
        'Duty',
        "    public static function french(int $cents): int\n    {\n        return Tax::of($cents, 'FR') + Tax::of($cents, country: 'FR');\n    }\n"
      )
    }
  },
  {
    name: 'parameters are gathered by a variadic one, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', [
      'function split_evenly(int $cents, int $parts): array\n{\n',
      'function split_evenly(int ...$numbers): array\n{\n    [$cents, $parts] = $numbers;\n'
    ]),
    right: {
      'src/Shares.php': phpClass(
        'Shares',
        '    public function thirds(int $cents): array\n    {\n        return split_evenly($cents, 3);\n    }\n'
      )
    }
  },
  {
    name: 'parameters give way to func_get_args, and calls of the old form still fit',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', [
      'function split_evenly(int $cents, int $parts): array\n{\n',
      'function split_evenly(): array\n{\n    [$cents, $parts] = func_get_args();\n'
    ]),
    right: {
      'src/Shares.php': phpClass(
        'Shares',
        '    public function thirds(int $cents): array\n    {\n        return split_evenly($cents, 3);\n    }\n'
      )
    }
  },
  {
    name: 'a parameter is renamed, and the added call passes it by its place',
    expect: 'harmless',
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
        '    public static function teaser(string $text): string\n    {\n        return Text::shorten($text, 12);\n    }\n'
      )
    }
  },
  {
    name: 'a required parameter is added, and the added call unpacks what may hold it',
    expect: 'harmless',
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
        "    public function thirds(int $cents): array\n    {\n        $wanted = (new \\ReflectionFunction('Shop\\split_evenly'))->getNumberOfRequiredParameters();\n        return split_evenly(...array_slice([$cents, 3, false], 0, $wanted));\n    }\n"
      )
    }
  },
  {
    name: 'a method gains a required parameter, and the method of that name on another class is called as ever',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', ['int $cents, int $quantity = 1)', 'int $cents, int $quantity)']),
    right: {
      'src/Moving.php': phpClass(
        'Moving',
        "    public static function wished(): int\n    {\n        $wishes = new Wishlist();\n        $wishes->add('A');\n        $due = new \\DateTime('2024-01-01');\n        $due->add(new \\DateInterval('P1D'));\n        return $wishes->count();\n    }\n"
      )
    }
  },
  {
    name: 'a method gains a required parameter, and is only named as a first-class callable',
    expect: 'harmless',
    base: SHOP,
    left: edited(
      SHOP,
      'src/Tax.php',
      ['string $country): int', 'string $country, int $year): int'],
      ['self::RATES[$country],', '(self::RATES[$country] - ($year === 2020 ? 3 : 0)),']
    ),
    right: {
      'src/Calculators.php': phpClass(
        'Calculators',
        '    public static function names(): array\n    {\n        $all = [Tax::of(...), split_evenly(...)];\n        return array_map(fn (\\Closure $one): string => get_debug_type($one), $all);\n    }\n'
      )
    }
  },
  {
    name: 'a constructor gains a required parameter, and a subclass with a constructor of its own is constructed',
    expect: 'harmless',
    base: {
      ...SHOP,
      'src/Pickup.php': phpClass(
        'Pickup extends Parcel',
        '    public function __construct()\n    {\n    }\n\n    public function cost(): int\n    {\n        return 0;\n    }\n'
      )
    },
    left: edited(SHOP, 'src/Parcel.php', [
      'protected string $country)',
      'protected string $country, protected bool $insured)'
    ]),
    right: {
      'src/Counter.php': phpClass(
        'Counter',
        '    public function cost(): int\n    {\n        return (new Pickup())->cost();\n    }\n'
      )
    }
  }
]
