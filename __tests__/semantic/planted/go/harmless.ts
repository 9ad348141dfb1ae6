import type {Draft} from '../plant.js'
import {GO_BASE} from './base.js'

const ROUND =
  '// Round rounds down to a multiple of five cents.\nfunc Round(amount money.Amount) money.Amount {\n\treturn amount - amount%5\n}\n'

/** Merges in Go of the same shapes that build and run. */
export const GO_HARMLESS: readonly Draft[] = [
  {
    name: 'one side renames a function, the other calls one of the old name in another package',
    expect: 'harmless',
    base: {
      ...GO_BASE,
      'money/round.go':
        'package money\n\n// Round rounds down to a multiple of ten cents.\nfunc Round(amount Amount) Amount {\n\treturn amount - amount%10\n}\n'
    },
    left: {
      'cart/discount.go': [
        ['// Round rounds', '// FiveCents rounds'],
        ['func Round(', 'func FiveCents('],
        ['return Round(total', 'return FiveCents(total']
      ]
    },
    right: {'server/handlers.go': [['fmt.Fprintln(w, found.Total())', 'fmt.Fprintln(w, money.Round(found.Total()))']]}
  },
  {
    name: 'one side removes a function, the other calls a local closure of that name',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/discount.go': [['// Codes counts the codes we know.\nfunc Codes() int {\n\treturn len(percents)\n}\n', '']]
    },
    right: {
      'cart/cart.go': [
        [
          '',
          '\n// SKUs lists the articles, in order.\nfunc (c *Cart) SKUs() []string {\n\tCodes := func() (skus []string) {\n\t\tfor _, line := range c.lines {\n\t\t\tskus = append(skus, line.SKU)\n\t\t}\n\t\treturn skus\n\t}\n\treturn Codes()\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side renames a constant, the other takes a parameter of the old name',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        ['// MaxLines is', '// LineLimit is'],
        ['const MaxLines', 'const LineLimit'],
        ['>= MaxLines', '>= LineLimit']
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '',
          '\n// Within says whether a cart is small enough.\nfunc Within(c *Cart, MaxLines int) bool {\n\treturn len(c.lines) <= MaxLines\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side renames a method, the other calls a method of that name on another type',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        ['// Clear takes', '// Reset takes'],
        ['func (c *Cart) Clear()', 'func (c *Cart) Reset()']
      ]
    },
    right: {
      'main.go': [
        [
          '\ts := &server.Server{Store: store.NewMemory()}\n',
          '\tmemory := store.NewMemory()\n\tmemory.Clear()\n\ts := &server.Server{Store: memory}\n'
        ]
      ]
    }
  },
  {
    name: 'one side adds a variadic parameter, the other calls without it',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/discount.go': [
        [
          'func ApplyCode(c *Cart, code string) money.Amount {',
          'func ApplyCode(c *Cart, code string, more ...string) money.Amount {'
        ],
        [
          '\ttotal := c.Total()\n',
          '\tfor _, other := range more {\n\t\tpercent = max(percent, percents[Normalize(other)])\n\t}\n\ttotal := c.Total()\n'
        ]
      ]
    },
    right: {
      'server/handlers.go': [
        ['fmt.Fprintln(w, found.Total())', 'fmt.Fprintln(w, cart.ApplyCode(found, r.FormValue("code")))']
      ]
    }
  },
  {
    name: 'one side changes the parameters of a method, the other calls a method of that name on another type',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        ['func (c *Cart) Remove(sku string, count int)', 'func (c *Cart) Remove(sku string)'],
        ['max(0, c.lines[i].Count-count)', '0']
      ]
    },
    right: {
      'store/store.go': [
        [
          '// Clear forgets',
          '// Remove forgets one cart and says why.\nfunc (m *Memory) Remove(id string, why string) string {\n\tdelete(m.carts, id)\n\treturn id + ": " + why\n}\n\n// Clear forgets'
        ],
        [
          '',
          '\n// Expire forgets a cart that is too old.\nfunc (m *Memory) Expire(id string) string {\n\treturn m.Remove(id, "too old")\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side renames a type and leaves an alias, the other uses the old name',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '// Line is one article in a cart.\ntype Line struct',
          '// Line is the old name of Item.\ntype Line = Item\n\n// Item is one article in a cart.\ntype Item struct'
        ],
        ['lines []Line', 'lines []Item'],
        ['append(c.lines, Line{', 'append(c.lines, Item{']
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '',
          '\n// Free says whether a line costs nothing.\nfunc Free(line Line) bool {\n\treturn line.Price == money.Zero\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side moves a function and leaves one that forwards, the other calls the old place',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/discount.go': [
        [
          ROUND,
          '// Round is money.Round.\n//\n// Deprecated: call money.Round.\nfunc Round(amount money.Amount) money.Amount { return money.Round(amount) }\n'
        ]
      ],
      'money/money.go': [
        [
          '// String writes',
          '// Round rounds down to a multiple of five cents.\nfunc Round(amount Amount) Amount {\n\treturn amount - amount%5\n}\n\n// String writes'
        ]
      ]
    },
    right: {'server/handlers.go': [['fmt.Fprintln(w, found.Total())', 'fmt.Fprintln(w, cart.Round(found.Total()))']]}
  },
  {
    name: 'one side moves a function within its package, the other calls it',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/discount.go': [[`${ROUND}\n`, '']],
      'cart/round.go': `package cart\n\nimport "example.com/shop/money"\n\n${ROUND}`
    },
    right: {'server/handlers.go': [['fmt.Fprintln(w, found.Total())', 'fmt.Fprintln(w, cart.Round(found.Total()))']]}
  },
  {
    name: 'one side removes a method that an embedded type has too, the other calls it',
    expect: 'harmless',
    base: {
      ...GO_BASE,
      'cart/gift.go':
        'package cart\n\nimport "example.com/shop/money"\n\n// Gift is a cart that somebody else gets.\ntype Gift struct {\n\t*Cart\n\tFor string\n}\n\n// Total is the sum with wrapping.\nfunc (g Gift) Total() money.Amount {\n\treturn g.Cart.Total() + money.New(2, 0)\n}\n\n// Label is printed on the parcel.\nfunc (g Gift) Label() string {\n\treturn "for " + g.For\n}\n'
    },
    left: {
      'cart/gift.go': [
        [
          '// Total is the sum with wrapping.\nfunc (g Gift) Total() money.Amount {\n\treturn g.Cart.Total() + money.New(2, 0)\n}\n\n',
          ''
        ],
        ['import "example.com/shop/money"\n\n', '']
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '',
          '\n// GiftPrice is what a gift costs.\nfunc GiftPrice(gift Gift) money.Amount {\n\treturn gift.Total()\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a function of one name, each to a package of its own',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '',
          '\n// Describe says what is in a cart.\nfunc Describe(c *Cart) string {\n\treturn fmt.Sprint(len(c.lines), " lines")\n}\n'
        ]
      ]
    },
    right: {
      'store/store.go': [
        ['', '\n// Describe says what is in a store.\nfunc Describe(m *Memory) int {\n\treturn len(m.carts)\n}\n']
      ]
    }
  },
  {
    name: 'both sides add a method of one name, each to a type of its own in one package',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '// Cart holds what',
          '// Sum is the price of all pieces.\nfunc (l Line) Sum() money.Amount {\n\treturn l.Price.Times(l.Count)\n}\n\n// Cart holds what'
        ]
      ]
    },
    right: {
      'cart/discount.go': [
        ['', '\n// Sum is the total, rounded.\nfunc (c *Cart) Sum() money.Amount {\n\treturn Round(c.Total())\n}\n']
      ]
    }
  },
  {
    name: 'both sides add the same function with the same words to the same place',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/discount.go': [
        [
          '// Codes counts',
          '// Known says whether we know a code.\nfunc Known(code string) bool {\n\treturn percents[Normalize(code)] > 0\n}\n\n// Codes counts'
        ]
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '// Codes counts',
          '// Known says whether we know a code.\nfunc Known(code string) bool {\n\treturn percents[Normalize(code)] > 0\n}\n\n// Codes counts'
        ],
        ['"LOYAL":   25', '"LOYAL":   30']
      ]
    }
  },
  {
    name: 'both sides add a function of one name under build constraints that exclude each other',
    expect: 'harmless',
    base: GO_BASE,
    left: {'store/path_linux.go': 'package store\n\nfunc dataPath() string {\n\treturn "/var/lib/shop"\n}\n'},
    right: {
      'store/path_other.go': '//go:build !linux\n\npackage store\n\nfunc dataPath() string {\n\treturn "shop-data"\n}\n'
    }
  },
  {
    name: 'both sides add an init function and a blank variable to one package',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '',
          '\nvar _ fmt.Stringer = free\n\nfunc init() {\n\tif MaxLines < 1 {\n\t\tpanic("no lines")\n\t}\n}\n\n// free is what nothing costs.\nvar free money.Amount\n'
        ]
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '',
          '\nvar _ = strings.ToUpper\n\nfunc init() {\n\tfor code := range percents {\n\t\tif code != Normalize(code) {\n\t\t\tpanic(code)\n\t\t}\n\t}\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a test helper of one name, one inside the package and one outside',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/cart_test.go':
        'package cart\n\nimport "testing"\n\nfunc filled(t *testing.T) *Cart {\n\tt.Helper()\n\treturn New("a")\n}\n\nfunc TestFilled(t *testing.T) {\n\tif filled(t).Total() != 0 {\n\t\tt.Fail()\n\t}\n}\n'
    },
    right: {
      'cart/discount_test.go':
        'package cart_test\n\nimport (\n\t"testing"\n\n\t"example.com/shop/cart"\n)\n\nfunc filled(id string) *cart.Cart {\n\treturn cart.New(id)\n}\n\nfunc TestDiscount(t *testing.T) {\n\tif cart.ApplyCode(filled("b"), "STAFF") != 0 {\n\t\tt.Fail()\n\t}\n}\n'
    }
  },
  {
    name: 'one side removes a function, the other names it in a comment and in a text',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'cart/discount.go': [['// Codes counts the codes we know.\nfunc Codes() int {\n\treturn len(percents)\n}\n', '']]
    },
    right: {
      'server/handlers.go': [
        [
          '\tfmt.Fprintln(w, "ok")',
          '\t// Say what cart.Codes() would have said: cart.Codes().\n\tfmt.Fprintln(w, "ok; see cart.Codes()", `cart.Codes()`)'
        ]
      ]
    }
  },
  {
    name: 'one side removes a function, the other calls a library function of that name',
    expect: 'harmless',
    base: {
      ...GO_BASE,
      'money/fields.go':
        'package money\n\n// Fields splits an amount in units and cents.\nfunc Fields(amount Amount) [2]int64 {\n\treturn [2]int64{int64(amount) / 100, int64(amount) % 100}\n}\n'
    },
    left: {'money/fields.go': null},
    right: {
      'cart/discount.go': [
        [
          '',
          '\n// Known counts the known codes in a text.\nfunc Known(text string) (known int) {\n\tfor _, code := range strings.Fields(text) {\n\t\tif percents[Normalize(code)] > 0 {\n\t\t\tknown++\n\t\t}\n\t}\n\treturn known\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter and mends the only call, the other changes lines near that call',
    expect: 'harmless',
    base: {
      ...GO_BASE,
      'server/quote.go':
        'package server\n\nimport (\n\t"fmt"\n\t"net/http"\n\n\t"example.com/shop/cart"\n)\n\nfunc (s *Server) quote(w http.ResponseWriter, r *http.Request) {\n\tfound, ok := s.Store.Load(r.PathValue("id"))\n\tif !ok {\n\t\tfail(w, CodeNoCart)\n\t\treturn\n\t}\n\tfmt.Fprintln(w, cart.ApplyCode(found, "SPRING"))\n}\n'
    },
    left: {
      'cart/discount.go': [
        ['func ApplyCode(c *Cart, code string)', 'func ApplyCode(c *Cart, code string, cap money.Amount)'],
        [
          'return Round(total - total*money.Amount(percent)/100)',
          'return Round(total - min(cap, total*money.Amount(percent)/100))'
        ]
      ],
      'server/quote.go': [['cart.ApplyCode(found, "SPRING")', 'cart.ApplyCode(found, "SPRING", 500)']]
    },
    right: {
      'server/quote.go': [
        ['\tif !ok {\n\t\tfail(w, CodeNoCart)', '\tif !ok || r.Method != http.MethodGet {\n\t\tfail(w, CodeNoStock)']
      ]
    }
  },
  {
    name: 'one side moves a package and leaves its old path in place, the other imports that',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'audit/audit.go':
        'package audit\n\nimport "example.com/shop/internal/trail"\n\n// Trail is trail.Trail.\ntype Trail = trail.Trail\n\n// NewTrail is trail.NewTrail.\nvar NewTrail = trail.NewTrail\n',
      'internal/trail/trail.go': GO_BASE['audit/audit.go'].replace('package audit', 'package trail'),
      'main.go': [['\t"example.com/shop/audit"\n', '\taudit "example.com/shop/internal/trail"\n']]
    },
    right: {
      'server/handlers.go': [
        ['\t"example.com/shop/cart"\n', '\t"example.com/shop/audit"\n\t"example.com/shop/cart"\n'],
        ['\tStore store.Store\n', '\tStore store.Store\n\tTrail *audit.Trail\n']
      ]
    }
  },
  {
    name: 'both sides register one path under different verbs',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'server/routes.go': [
        [
          '\tmux.HandleFunc("POST /carts/{id}/lines", s.add)\n',
          '\tmux.HandleFunc("POST /carts/{id}/lines", s.add)\n\tmux.HandleFunc("GET /status", s.health)\n'
        ]
      ]
    },
    right: {
      'server/routes.go': [
        [
          '\tmux.HandleFunc("GET /live", s.health)\n',
          '\tmux.HandleFunc("GET /live", s.health)\n\tmux.HandleFunc("POST /status", s.health)\n'
        ]
      ]
    }
  },
  {
    name: 'both sides register one route, each on a mux of its own',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'server/routes.go': [
        [
          '\tmux.HandleFunc("POST /carts/{id}/lines", s.add)\n',
          '\tmux.HandleFunc("POST /carts/{id}/lines", s.add)\n\tmux.HandleFunc("GET /status", s.health)\n'
        ]
      ]
    },
    right: {
      'server/routes.go': [
        [
          '',
          '\n// Metrics is what the monitor may reach.\nfunc Metrics(s *Server) *http.ServeMux {\n\tmux := http.NewServeMux()\n\tmux.HandleFunc("GET /status", s.health)\n\treturn mux\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add one key, each to a map of its own in one file',
    expect: 'harmless',
    base: {
      ...GO_BASE,
      'cart/discount.go': GO_BASE['cart/discount.go'].replace(
        '// Codes counts',
        '// limits are how often a code may be used.\nvar limits = map[string]int{\n\t"SPRING": 1,\n\t"STAFF":  100,\n}\n\n// Limit is how often a code may be used.\nfunc Limit(code string) int {\n\treturn limits[Normalize(code)]\n}\n\n// Codes counts'
      )
    },
    left: {'cart/discount.go': [['\t"PARTNER": 45,\n', '\t"PARTNER": 45,\n\t"WINTER":  12,\n']]},
    right: {'cart/discount.go': [['\t"STAFF":  100,\n', '\t"STAFF":  100,\n\t"WINTER": 3,\n']]}
  },
  {
    name: 'both sides define one flag, each in a flag set of its own',
    expect: 'harmless',
    base: GO_BASE,
    left: {
      'main.go': [
        [
          '\tlisten  = flag.String(',
          '\tdry     = flag.Bool("dry-run", false, "change nothing")\n\tlisten  = flag.String('
        ],
        ['*listen == ""', '*listen == "" || *dry']
      ]
    },
    right: {
      'audit/options.go':
        'package audit\n\nimport "flag"\n\n// Options reads the trail\'s own arguments.\nfunc Options(args []string) (bool, error) {\n\tset := flag.NewFlagSet("audit", flag.ContinueOnError)\n\tdry := set.Bool("dry-run", false, "write nothing")\n\terr := set.Parse(args)\n\treturn *dry, err\n}\n'
    }
  }
]
