import type {Draft} from '../plant.js'
import {GO_BASE} from './base.js'

const REPORT_TAIL = `
// Receipt writes a cart's total for printing.
func Receipt(c *Cart) string {
	return "total " + c.Total().String()
}
`

/** Merges in Go that git takes and the compiler, or the start of the program, does not. */
export const GO_CONFLICTS: readonly Draft[] = [
  {
    name: 'one side renames a constructor, the other opens another cart with the old name',
    expect: 'removed-definition',
    base: GO_BASE,
    left: {
      'cart/cart.go': [['// New opens an empty cart.\nfunc New(', '// Open opens an empty cart.\nfunc Open(']],
      'server/handlers.go': [['cart.New(', 'cart.Open(']]
    },
    right: {
      'store/store.go': [
        [
          '// Save keeps',
          '// Fresh makes a cart and keeps it.\nfunc (m *Memory) Fresh(id string) *cart.Cart {\n\tc := cart.New(id)\n\tm.Save(c)\n\treturn c\n}\n\n// Save keeps'
        ]
      ]
    }
  },
  {
    name: 'one side removes a function nobody called, the other starts to call it from another package',
    expect: 'removed-definition',
    base: GO_BASE,
    left: {
      'money/money.go': [
        [
          GO_BASE['money/money.go'].slice(
            GO_BASE['money/money.go'].indexOf('// Parse reads'),
            GO_BASE['money/money.go'].indexOf('// Times')
          ),
          ''
        ],
        ['\t"errors"\n', ''],
        ['\t"strconv"\n\t"strings"\n', ''],
        [
          '// ErrSyntax is returned for text that is not an amount.\nvar ErrSyntax = errors.New("money: not an amount")\n\n',
          ''
        ]
      ]
    },
    right: {
      'server/handlers.go': [
        [
          '\tif err := found.Add(',
          '\tprice, err := money.Parse(r.FormValue("price"))\n\tif err != nil {\n\t\tprice = money.New(9, 99)\n\t}\n\tif err := found.Add('
        ],
        ['1, money.New(9, 99)); err', '1, price); err']
      ]
    }
  },
  {
    name: 'one side renames a method, the other calls it on a parameter of that type',
    expect: 'removed-definition',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '// Clear takes everything out.\nfunc (c *Cart) Clear()',
          '// Reset takes everything out.\nfunc (c *Cart) Reset()'
        ]
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '',
          '\n// Checkout empties a cart and says what it cost.\nfunc Checkout(c *Cart, code string) money.Amount {\n\tdue := ApplyCode(c, code)\n\tc.Clear()\n\treturn due\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side renames a type, the other writes a function over the old one',
    expect: 'removed-definition',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        ['// Line is one article in a cart.\ntype Line struct', '// Item is one article in a cart.\ntype Item struct'],
        ['lines []Line', 'lines []Item'],
        ['append(c.lines, Line{', 'append(c.lines, Item{']
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '// ApplyCode gives',
          '// Free says whether a line costs nothing.\nfunc Free(line Line) bool {\n\treturn line.Price == money.Zero\n}\n\n// ApplyCode gives'
        ]
      ]
    }
  },
  {
    name: 'one side renames an exported constant, the other compares with it in another package',
    expect: 'removed-definition',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '// MaxLines is how many lines a cart may have.\nconst MaxLines',
          '// LineLimit is how many lines a cart may have.\nconst LineLimit'
        ],
        ['len(c.lines) >= MaxLines', 'len(c.lines) >= LineLimit']
      ]
    },
    right: {'server/handlers.go': [['fmt.Fprintln(w, "ok")', 'fmt.Fprintln(w, "ok, up to", cart.MaxLines, "lines")']]}
  },
  {
    name: 'one side moves a function to another package, the other calls it at its old place',
    expect: 'moved-definition',
    base: GO_BASE,
    left: {
      'cart/discount.go': [
        [
          '// Round rounds down to a multiple of five cents.\nfunc Round(amount money.Amount) money.Amount {\n\treturn amount - amount%5\n}\n\n',
          ''
        ],
        ['return Round(total', 'return money.Round(total']
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
    name: 'one side moves a type and its constructor into a package of their own, the other uses the old place',
    expect: 'moved-definition',
    base: GO_BASE,
    left: {
      'store/store.go': GO_BASE['store/store.go']
        .slice(0, GO_BASE['store/store.go'].indexOf('// Memory is'))
        .replace('\t"sync"\n\n', ''),
      'store/memory/memory.go': `package memory

import (
	"sync"

	"example.com/shop/cart"
)

${GO_BASE['store/store.go'].slice(GO_BASE['store/store.go'].indexOf('// Memory is'))}`,
      'main.go': [
        ['\t"example.com/shop/store"\n', '\t"example.com/shop/store/memory"\n'],
        ['store.NewMemory()', 'memory.NewMemory()']
      ]
    },
    right: {
      'server/routes.go': [
        ['import "net/http"\n', 'import (\n\t"net/http"\n\n\t"example.com/shop/store"\n)\n'],
        [
          '',
          '\n// Demo serves a store that nobody else sees.\nfunc Demo() *http.ServeMux {\n\treturn Public(&Server{Store: store.NewMemory()})\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side adds a parameter to a function, the other calls it the old way',
    expect: 'changed-parameters',
    base: GO_BASE,
    left: {
      'cart/discount.go': [
        [
          'func ApplyCode(c *Cart, code string) money.Amount {',
          'func ApplyCode(c *Cart, code string, cap money.Amount) money.Amount {'
        ],
        [
          'return Round(total - total*money.Amount(percent)/100)',
          'return Round(total - min(cap, total*money.Amount(percent)/100))'
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
    name: 'one side drops a parameter of a method, the other still passes it',
    expect: 'changed-parameters',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '// Remove takes up to count pieces of an article out.\nfunc (c *Cart) Remove(sku string, count int)',
          '// Remove takes an article out.\nfunc (c *Cart) Remove(sku string)'
        ],
        ['max(0, c.lines[i].Count-count)', '0']
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '',
          '\n// Swap replaces an article by another at the same price.\nfunc Swap(c *Cart, old, sku string, price money.Amount) error {\n\tc.Remove(old, 1)\n\treturn c.Add(sku, 1, price)\n}\n'
        ]
      ]
    }
  },
  {
    name: 'one side puts a required parameter before a variadic one, the other logs with the format alone',
    expect: 'changed-parameters',
    base: {
      ...GO_BASE,
      'audit/note.go':
        'package audit\n\nimport (\n\t"fmt"\n\t"os"\n)\n\n// Note writes to standard error.\nfunc Note(format string, args ...any) {\n\tfmt.Fprintf(os.Stderr, format, args...)\n}\n'
    },
    left: {
      'audit/note.go': [
        [
          'func Note(format string, args ...any) {',
          'func Note(level int, format string, args ...any) {\n\tfmt.Fprint(os.Stderr, level, ": ")'
        ]
      ]
    },
    right: {'main.go': [['\ts := &server.Server', '\taudit.Note("ready\\n")\n\ts := &server.Server']]}
  },
  {
    name: 'both sides add a function of one name to one package, in two files',
    expect: 'duplicate-definition',
    base: GO_BASE,
    left: {'cart/cart.go': [['', REPORT_TAIL]]},
    right: {
      'cart/discount.go': [
        [
          '// Codes counts',
          '// Receipt writes a cart and its discount for printing.\nfunc Receipt(c *Cart, code string) string {\n\treturn ApplyCode(c, code).String()\n}\n\n// Codes counts'
        ]
      ]
    }
  },
  {
    name: 'both sides add a method of one name to one type, far apart',
    expect: 'duplicate-definition',
    base: GO_BASE,
    left: {
      'cart/cart.go': [
        [
          '// Remove takes',
          '// Empty says whether nothing is in.\nfunc (c *Cart) Empty() bool {\n\treturn len(c.lines) == 0\n}\n\n// Remove takes'
        ]
      ]
    },
    right: {
      'cart/discount.go': [
        [
          '',
          '\n// Empty says whether there is nothing to pay.\nfunc (c *Cart) Empty() bool {\n\treturn c.Total() == money.Zero\n}\n'
        ]
      ]
    }
  },
  {
    name: 'both sides add a type of one name to one package',
    expect: 'duplicate-definition',
    base: GO_BASE,
    left: {
      'server/handlers.go': [
        [
          '',
          '\ntype page struct {\n\tnumber int\n\tsize   int\n}\n\nfunc (p page) offset() int {\n\treturn p.number * p.size\n}\n'
        ]
      ]
    },
    right: {'server/errors.go': [['func fail(', 'type page struct {\n\ttitle string\n\tbody  string\n}\n\nfunc fail(']]}
  },
  {
    name: 'both sides add a constant of one name to one package, in two new files',
    expect: 'duplicate-definition',
    base: GO_BASE,
    left: {
      'server/limits.go':
        'package server\n\n// MaxBody is how many bytes a request may have.\nconst MaxBody = 1 << 20\n'
    },
    right: {
      'server/upload.go':
        'package server\n\nconst (\n\t// MaxBody bounds an upload.\n\tMaxBody = 8 << 20\n\t// MaxParts bounds its parts.\n\tMaxParts = 100\n)\n'
    }
  },
  {
    name: 'one side moves a package, the other imports it at its old path',
    expect: 'removed-file',
    base: GO_BASE,
    left: {
      'audit/audit.go': null,
      'internal/audit/audit.go': GO_BASE['audit/audit.go'],
      'main.go': [['"example.com/shop/audit"', '"example.com/shop/internal/audit"']]
    },
    right: {
      'server/handlers.go': [
        ['\t"example.com/shop/cart"\n', '\t"example.com/shop/audit"\n\t"example.com/shop/cart"\n'],
        ['\tStore store.Store\n', '\tStore store.Store\n\tTrail *audit.Trail\n']
      ]
    }
  },
  {
    name: 'one side deletes a package that nothing imports, the other starts to import it',
    expect: 'removed-file',
    base: {
      ...GO_BASE,
      'tax/tax.go':
        'package tax\n\nimport "example.com/shop/money"\n\n// Of is the tax in an amount.\nfunc Of(amount money.Amount) money.Amount {\n\treturn amount * 19 / 119\n}\n'
    },
    left: {'tax/tax.go': null},
    right: {
      'cart/discount.go': [
        ['\t"example.com/shop/money"\n', '\t"example.com/shop/money"\n\t"example.com/shop/tax"\n'],
        ['', '\n// Tax is the tax in the total.\nfunc Tax(c *Cart) money.Amount {\n\treturn tax.Of(c.Total())\n}\n']
      ]
    }
  },
  {
    name: 'both sides register the same route on one mux',
    expect: 'duplicate-registration',
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
          '\tmux.HandleFunc("GET /live", s.health)\n\tmux.HandleFunc("GET /status", s.status)\n'
        ]
      ],
      'server/handlers.go': [
        ['', '\nfunc (s *Server) status(w http.ResponseWriter, _ *http.Request) {\n\tfmt.Fprintln(w, "serving")\n}\n']
      ]
    }
  },
  {
    name: 'both sides add the same key to one map with different values',
    expect: 'duplicate-registration',
    base: GO_BASE,
    left: {'cart/discount.go': [['\t"SPRING":  10,\n', '\t"SPRING":  10,\n\t"WINTER":  12,\n']]},
    right: {'cart/discount.go': [['\t"PARTNER": 45,\n', '\t"PARTNER": 45,\n\t"WINTER":  30,\n']]}
  },
  {
    name: 'both sides give a new error the same number',
    expect: 'duplicate-registration',
    base: GO_BASE,
    left: {
      'server/errors.go': [
        ['\tCodeNoStock Code = 1003\n', '\tCodeNoStock Code = 1003\n\tCodeLocked  Code = 2004\n'],
        ['\tCodeNoStock: "out of stock",\n', '\tCodeNoStock: "out of stock",\n\tCodeLocked:  "the cart is locked",\n']
      ]
    },
    right: {
      'server/errors.go': [
        ['\tCodeExpired Code = 2003\n', '\tCodeExpired Code = 2003\n\tCodeStolen  Code = 2004\n'],
        [
          '\tCodeExpired: "the card has expired",\n',
          '\tCodeExpired: "the card has expired",\n\tCodeStolen:  "the card was stolen",\n'
        ]
      ]
    }
  },
  {
    name: 'both sides define the same command line flag',
    expect: 'duplicate-registration',
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
      'server/routes.go': [
        [
          'import "net/http"\n',
          'import (\n\t"flag"\n\t"net/http"\n)\n\nvar dryRun = flag.Bool("dry-run", false, "answer without saving")\n'
        ],
        [
          'mux.HandleFunc("PUT /carts/{id}", s.open)',
          'if !*dryRun {\n\t\tmux.HandleFunc("PUT /carts/{id}", s.open)\n\t}'
        ]
      ]
    }
  }
]
