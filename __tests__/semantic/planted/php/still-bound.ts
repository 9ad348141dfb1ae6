import {edited} from '../overlay.js'
import type {PlantedCase} from '../planted-case.js'
import {HEAD, phpClass} from './php-text.js'
import {SHOP} from './shop.js'

const WITHOUT_SLUGIFY = edited(SHOP, 'src/Text.php', [
  "    public static function slugify(string $text): string\n    {\n        return trim((string) preg_replace('/[^a-z0-9]+/', '-', strtolower($text)), '-');\n    }\n\n",
  ''
])

const WITHOUT_SPLIT = edited(SHOP, 'src/money.php', [
  '\nfunction split_evenly(int $cents, int $parts): array\n{\n    $share = intdiv($cents, $parts);\n    return array_fill(0, $parts, $share);\n}\n',
  ''
])

const WITHOUT_CART_CLEAR = edited(SHOP, 'src/Cart.php', [
  '    public function clear(): void\n    {\n        $this->lines = [];\n    }\n\n',
  ''
])

const IS_EMPTY = '    public function isEmpty(): bool\n    {\n        return $this->lines === [];\n    }\n'

const EMPTINESS = {
  'src/Checkout.php': phpClass(
    'Checkout',
    "    public function guest(): string\n    {\n        $cart = new Cart('USD');\n        return $cart->isEmpty() ? 'nothing to buy' : $cart->describe();\n    }\n"
  )
}

const NAMES: readonly PlantedCase[] = [
  {
    name: 'a function of the namespace goes, and the added call falls back to the global one of its name',
    expect: 'harmless',
    base: {
      ...SHOP,
      'src/strings.php':
        '<?php\n\nnamespace Shop;\n\nfunction ucwords(string $text): string\n{\n    return \\ucwords(strtolower($text));\n}\n'
    },
    left: {
      'src/strings.php':
        '<?php\n\nnamespace Shop;\n\nfunction title_case(string $text): string\n{\n    return \\ucwords(strtolower($text));\n}\n'
    },
    right: {
      'src/Banner.php': phpClass(
        'Banner',
        "    public function text(string $name): string\n    {\n        return ucwords('hello ' . $name);\n    }\n"
      )
    }
  },
  {
    name: 'the added call is of a function of the removed name that is imported from another namespace',
    expect: 'harmless',
    base: {
      ...SHOP,
      'src/Sharing/split.php':
        '<?php\n\nnamespace Shop\\Sharing;\n\nfunction split_evenly(int $cents, int $parts): array\n{\n    return [$cents - $parts, $parts];\n}\n'
    },
    left: WITHOUT_SPLIT,
    right: {
      'src/Shares.php': `${HEAD}use function Shop\\Sharing\\split_evenly;\n\nrequire_once __DIR__ . '/Sharing/split.php';\n\nfinal class Shares\n{\n    public function thirds(int $cents): array\n    {\n        return split_evenly($cents, 3);\n    }\n}\n`
    }
  },
  {
    name: 'the added calls are of a closure and a callable parameter that have the removed name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_SPLIT,
    right: edited(SHOP, 'src/Report.php', [
      '    public function dailyTotal()',
      '    public function shares(callable $split_evenly): array\n    {\n        $twice = fn (int $cents): array => $split_evenly($cents * 2, 2);\n        return [$split_evenly(9, 3), $twice(4)];\n    }\n\n    public function dailyTotal()'
    ])
  },
  {
    name: 'the added call is of a method of the removed name of a class without a name',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: edited(SHOP, 'src/Report.php', [
      '    public function dailyTotal()',
      '    public function days(): int\n    {\n        $calendar = new class extends \\ArrayObject {\n            public function clear(): void\n            {\n                $this->exchangeArray([]);\n            }\n        };\n        $calendar[] = 1;\n        $calendar->clear();\n        return count($calendar);\n    }\n\n    public function dailyTotal()'
    ])
  },
  {
    name: 'a method is removed, and the method of that name on another class is called',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_CART_CLEAR,
    right: {
      'src/Moving.php': phpClass(
        'Moving',
        "    public static function emptied(): int\n    {\n        $wishes = new Wishlist();\n        $wishes->add('A');\n        $wishes->clear();\n        return $wishes->count();\n    }\n"
      )
    }
  },
  {
    name: 'a static method is removed, and that of its name on a class imported under the old name is called',
    expect: 'harmless',
    base: {
      ...SHOP,
      'src/Urls/Slugs.php':
        "<?php\n\nnamespace Shop\\Urls;\n\nfinal class Slugs\n{\n    public static function slugify(string $title): string\n    {\n        return str_replace(' ', '_', $title);\n    }\n}\n"
    },
    left: WITHOUT_SLUGIFY,
    right: {
      'app/Pages.php':
        "<?php\n\nnamespace App;\n\nuse Shop\\Urls\\Slugs as Text;\n\nfinal class Pages\n{\n    public function path(string $title): string\n    {\n        return '/' . Text::slugify($title);\n    }\n}\n"
    }
  },
  {
    name: 'a method moves up into a base class, and is called on an instance of the subclass',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/Cart.php',
        ['class Cart\n', 'class Cart extends Basket\n'],
        [IS_EMPTY + '\n', ''],
        ['private array $lines', 'protected array $lines']
      ),
      'src/Basket.php': `${HEAD}abstract class Basket\n{\n    protected array $lines = [];\n\n${IS_EMPTY}}\n`
    },
    right: EMPTINESS
  },
  {
    name: 'a method moves into a trait that its class uses',
    expect: 'harmless',
    base: SHOP,
    left: {
      ...edited(
        SHOP,
        'src/Cart.php',
        ['class Cart\n{\n', 'class Cart\n{\n    use Emptiness;\n\n'],
        [IS_EMPTY + '\n', '']
      ),
      'src/Emptiness.php': `${HEAD}trait Emptiness\n{\n${IS_EMPTY}}\n`
    },
    right: EMPTINESS
  },
  {
    name: 'the removed name stands only in comments, strings and a heredoc of the added code',
    expect: 'harmless',
    base: SHOP,
    left: {...WITHOUT_SLUGIFY, ...WITHOUT_SPLIT},
    right: {
      'src/Notes.php': phpClass(
        'Notes',
        "    /** Unlike Text::slugify($text) this keeps capitals; see split_evenly(). */\n    public static function keep(string $text): string\n    {\n        // Text::slugify($text) would lower it\n        return $text . 'Text::slugify() split_evenly(1, 2)' . <<<HELP\n            Text::slugify('A b') makes it a-b\n            HELP;\n    }\n"
      )
    }
  },
  {
    name: 'a function is removed, and one of that name is called in an added file of another language',
    expect: 'harmless',
    base: SHOP,
    left: WITHOUT_SPLIT,
    right: {
      'public/shares.js':
        'function split_evenly(cents, parts) {\n  return Array(parts).fill(Math.floor(cents / parts))\n}\n\nexport const thirds = cents => split_evenly(cents, 3)\n'
    }
  }
]

const ALIASES: readonly PlantedCase[] = [
  {
    name: 'a removed method is answered by __call',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/Cart.php', [
      IS_EMPTY,
      "    public function __call(string $name, array $arguments): mixed\n    {\n        return match ($name) {\n            'isEmpty' => $this->lines === [],\n            default => throw new \\BadMethodCallException($name),\n        };\n    }\n"
    ]),
    right: EMPTINESS
  },
  {
    name: 'a renamed class leaves its old name by class_alias in a file of the old name',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/Package.php': (SHOP['src/Parcel.php'] ?? '').replace('class Parcel', 'class Package'),
      'src/Parcel.php': `${HEAD}class_alias(Package::class, 'Shop\\Parcel');\n`
    },
    right: {
      'src/Returns.php': phpClass(
        'Returns',
        "    public function cost(int $grams): int\n    {\n        return (new Parcel($grams, 'DE'))->cost();\n    }\n"
      )
    }
  },
  {
    name: 'a moved class leaves a subclass of its name where it was',
    expect: 'harmless',
    base: SHOP,
    left: {
      'src/Shipping/Parcel.php': (SHOP['src/Parcel.php'] ?? '').replace('namespace Shop;', 'namespace Shop\\Shipping;'),
      'src/Parcel.php': `${HEAD}/** @deprecated */\nclass Parcel extends Shipping\\Parcel\n{\n}\n`
    },
    right: {
      'app/Quotes.php':
        "<?php\n\nnamespace App;\n\nuse Shop\\Parcel;\n\nfinal class Quotes\n{\n    public function quote(int $grams): int\n    {\n        return (new Parcel($grams, 'DE'))->cost();\n    }\n}\n"
    }
  },
  {
    name: 'a renamed function leaves its old name as a function that calls it',
    expect: 'harmless',
    base: SHOP,
    left: edited(SHOP, 'src/money.php', [
      'function split_evenly(int $cents, int $parts): array\n{\n',
      'function split_evenly(int $cents, int $parts): array\n{\n    return shares($cents, $parts);\n}\n\nfunction shares(int $cents, int $parts): array\n{\n'
    ]),
    right: {
      'src/Shares.php': phpClass(
        'Shares',
        '    public function thirds(int $cents): array\n    {\n        return split_evenly($cents, 3);\n    }\n'
      )
    }
  },
  {
    name: 'a moved file leaves a file at its old path that requires it',
    expect: 'harmless',
    base: SHOP,
    left: {
      'config/shop.php': "<?php\n\nreturn require __DIR__ . '/app/shop.php';\n",
      'config/app/shop.php': SHOP['config/shop.php'] ?? ''
    },
    right: {
      'src/Settings.php': phpClass(
        'Settings',
        "    public static function flag(string $name): bool\n    {\n        $settings = require __DIR__ . '/../config/shop.php';\n        return $settings['flags'][$name];\n    }\n"
      )
    }
  },
  {
    name: 'a class moves to another file of its namespace, where the autoloader finds it',
    expect: 'harmless',
    base: {
      ...SHOP,
      'src/small.php': `${HEAD}final class Coupon\n{\n    public int $percent = 10;\n}\n\nfinal class Voucher\n{\n    public int $cents = 500;\n}\n`
    },
    left: {
      'src/small.php': `${HEAD}final class Voucher\n{\n    public int $cents = 500;\n}\n`,
      'src/Coupon.php': `${HEAD}final class Coupon\n{\n    public int $percent = 10;\n}\n`
    },
    right: {
      'src/Sale.php': phpClass(
        'Sale',
        '    public function percent(): int\n    {\n        return (new Coupon())->percent;\n    }\n'
      )
    }
  }
]

/** A name goes on one side, and what the other uses is another or still there, in PHP. */
export const STILL_BOUND: readonly PlantedCase[] = [...NAMES, ...ALIASES]
