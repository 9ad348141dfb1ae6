/** A small web shop in PHP: the base of most planted cases. */
export const SHOP: Readonly<Record<string, string>> = {
  'bootstrap.php': String.raw`<?php

declare(strict_types=1);

spl_autoload_register(function (string $class): void {
    $file = __DIR__ . '/src/' . str_replace('\\', '/', substr($class, strlen('Shop\\'))) . '.php';
    if (str_starts_with($class, 'Shop\\') && is_file($file)) {
        require_once $file;
    }
});

require_once __DIR__ . '/src/money.php';
`,
  'src/money.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

const DEFAULT_CURRENCY = 'EUR';
const MAX_AMOUNT = 10_000_000;

function round_cents(float $amount): int
{
    return (int) floor($amount + 0.5);
}

function format_price(int $cents, string $currency, int $places = 2): string
{
    return number_format($cents / 10 ** $places, $places, '.', '') . ' ' . $currency;
}

/** @return array{int, string} */
function parse_price(string $text): array
{
    [$value, $currency] = explode(' ', $text . ' ' . DEFAULT_CURRENCY);
    return [round_cents((float) $value * 100), $currency];
}

function split_evenly(int $cents, int $parts): array
{
    $share = intdiv($cents, $parts);
    return array_fill(0, $parts, $share);
}
`,
  'src/Cart.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

class Cart
{
    /** @var list<array{string, int, int}> */
    private array $lines = [];

    public const MAX_LINES = 50;

    public function __construct(private string $currency = DEFAULT_CURRENCY)
    {
    }

    public static function fromRows(array $rows): self
    {
        $cart = new self();
        foreach ($rows as [$sku, $cents]) {
            $cart->add($sku, $cents, 1);
        }
        return $cart;
    }

    public function add(string $sku, int $cents, int $quantity = 1): static
    {
        $this->lines[] = [$sku, $cents, $quantity];
        return $this;
    }

    public function subtotal(): int
    {
        return array_sum(array_map(fn (array $line): int => $line[1] * $line[2], $this->lines));
    }

    public function isEmpty(): bool
    {
        return $this->lines === [];
    }

    public function clear(): void
    {
        $this->lines = [];
    }

    public function describe(): string
    {
        return format_price($this->subtotal(), $this->currency);
    }
}
`,
  'src/Wishlist.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

final class Wishlist
{
    private array $skus = [];

    public function add(string $sku): void
    {
        $this->skus[] = $sku;
    }

    public function clear(): void
    {
        $this->skus = [];
    }

    public function count(): int
    {
        return count($this->skus);
    }
}
`,
  'src/Text.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

final class Text
{
    public static function slugify(string $text): string
    {
        return trim((string) preg_replace('/[^a-z0-9]+/', '-', strtolower($text)), '-');
    }

    public static function shorten(string $text, int $width = 20): string
    {
        return strlen($text) <= $width ? $text : substr($text, 0, $width - 1) . '~';
    }
}
`,
  'src/Parcel.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

class Parcel
{
    public function __construct(protected int $grams, protected string $country)
    {
    }

    public function cost(): int
    {
        return $this->grams < 2000 ? 490 : 990;
    }
}
`,
  'src/Tax.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

final class Tax
{
    public const RATES = ['DE' => 19, 'FR' => 20, 'US' => 0];

    public static function of(int $cents, string $country): int
    {
        return intdiv($cents * self::RATES[$country], 100);
    }
}
`,
  'src/ErrorCode.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

enum ErrorCode: int
{
    case Unknown = 1000;
    case NoSuchItem = 1001;

    // Payment
    case CardRefused = 1100;
    case CardExpired = 1101;

    // Delivery
    case NoSuchAddress = 1200;
    case TooHeavy = 1201;

    public function isPayment(): bool
    {
        return intdiv($this->value, 100) === 11;
    }
}
`,
  'src/Report.php': String.raw`<?php

declare(strict_types=1);

namespace Shop;

use function array_map;

final class Report
{
    /** @param list<Cart> $carts */
    public function __construct(private array $carts)
    {
    }

    public function dailyTotal(): int
    {
        return array_sum(array_map(fn (Cart $cart): int => $cart->subtotal(), $this->carts));
    }

    public function receipt(Cart $cart): string
    {
        $rows = [$this->headline()];
        $rows[] = format_price($cart->subtotal(), DEFAULT_CURRENCY);
        return implode("\n", $rows);
    }

    private function headline(): string
    {
        return 'Report';
    }
}
`,
  'config/shop.php': String.raw`<?php

return [
    'flags' => [
        'new-search' => false,
        'gift-cards' => true,
        'one-page-checkout' => false,
        'dark-mode' => false,
        'reviews' => true,
        'wishlists' => true,
    ],

    'limits' => [
        'lines' => 50,
        'quantity' => 99,
        'reviews' => 500,
    ],
];
`,
  'routes/web.php': String.raw`<?php

use App\Http\Controllers\ItemController;
use App\Http\Controllers\OrderController;
use App\Http\Controllers\PageController;
use App\Http\Controllers\UserController;
use Illuminate\Support\Facades\Route;

Route::get('/', [PageController::class, 'home']);

Route::get('/items', [ItemController::class, 'index']);
Route::get('/items/{item}', [ItemController::class, 'show']);

Route::get('/orders', [OrderController::class, 'index']);
Route::post('/orders', [OrderController::class, 'store']);

Route::prefix('admin')->group(function () {
    Route::get('/users', [UserController::class, 'index']);
    Route::delete('/users/{user}', [UserController::class, 'destroy']);
});

Route::get('/about', [PageController::class, 'about']);
`
}
