const MONEY = `package money

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Amount is a sum in cents.
type Amount int64

// Zero is no money at all.
const Zero Amount = 0

// ErrSyntax is returned for text that is not an amount.
var ErrSyntax = errors.New("money: not an amount")

// New makes an amount of whole units and cents.
func New(units, cents int64) Amount {
	return Amount(units*100 + cents)
}

// Parse reads text such as "12.50".
func Parse(text string) (Amount, error) {
	units, cents, found := strings.Cut(text, ".")
	whole, err := strconv.ParseInt(units, 10, 64)
	if err != nil {
		return Zero, ErrSyntax
	}
	if !found {
		return New(whole, 0), nil
	}
	part, err := strconv.ParseInt(cents, 10, 64)
	if err != nil {
		return Zero, ErrSyntax
	}
	return New(whole, part), nil
}

// Times multiplies by a count.
func (a Amount) Times(count int) Amount {
	return a * Amount(count)
}

// String writes the amount the way Parse reads it.
func (a Amount) String() string {
	return fmt.Sprintf("%d.%02d", int64(a)/100, int64(a)%100)
}
`

const CART = `package cart

import (
	"fmt"

	"example.com/shop/money"
)

// MaxLines is how many lines a cart may have.
const MaxLines = 50

// Line is one article in a cart.
type Line struct {
	SKU   string
	Count int
	Price money.Amount
}

// Cart holds what a customer is about to buy.
type Cart struct {
	ID    string
	lines []Line
}

// New opens an empty cart.
func New(id string) *Cart {
	return &Cart{ID: id}
}

// Add puts an article in.
func (c *Cart) Add(sku string, count int, price money.Amount) error {
	if len(c.lines) >= MaxLines {
		return fmt.Errorf("cart %s is full", c.ID)
	}
	c.lines = append(c.lines, Line{SKU: sku, Count: count, Price: price})
	return nil
}

// Remove takes up to count pieces of an article out.
func (c *Cart) Remove(sku string, count int) {
	for i := range c.lines {
		if c.lines[i].SKU == sku {
			c.lines[i].Count = max(0, c.lines[i].Count-count)
		}
	}
}

// Clear takes everything out.
func (c *Cart) Clear() {
	c.lines = nil
}

// Total is the sum over all lines.
func (c *Cart) Total() money.Amount {
	sum := money.Zero
	for _, line := range c.lines {
		sum += line.Price.Times(line.Count)
	}
	return sum
}
`

const DISCOUNT = `package cart

import (
	"strings"

	"example.com/shop/money"
)

// percents are the discounts that a code gives.
var percents = map[string]int{
	"SPRING":  10,
	"SUMMER":  15,
	"AUTUMN":  20,
	"LOYAL":   25,
	"STAFF":   40,
	"PARTNER": 45,
}

// Normalize writes a code the way the table has it.
func Normalize(code string) string {
	return strings.ToUpper(strings.TrimSpace(code))
}

// Round rounds down to a multiple of five cents.
func Round(amount money.Amount) money.Amount {
	return amount - amount%5
}

// ApplyCode gives the total after a discount code.
func ApplyCode(c *Cart, code string) money.Amount {
	percent := percents[Normalize(code)]
	total := c.Total()
	return Round(total - total*money.Amount(percent)/100)
}

// Codes counts the codes we know.
func Codes() int {
	return len(percents)
}
`

const STORE = `package store

import (
	"sync"

	"example.com/shop/cart"
)

// Store keeps carts between requests.
type Store interface {
	Load(id string) (*cart.Cart, bool)
	Save(c *cart.Cart)
}

// Memory is a Store that forgets when the process ends.
type Memory struct {
	mutex sync.Mutex
	carts map[string]*cart.Cart
}

// NewMemory makes an empty Memory.
func NewMemory() *Memory {
	return &Memory{carts: map[string]*cart.Cart{}}
}

// Load finds a cart.
func (m *Memory) Load(id string) (*cart.Cart, bool) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	found, ok := m.carts[id]
	return found, ok
}

// Save keeps a cart.
func (m *Memory) Save(c *cart.Cart) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.carts[c.ID] = c
}

// Clear forgets everything.
func (m *Memory) Clear() {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	clear(m.carts)
}
`

const AUDIT = `package audit

import (
	"fmt"
	"io"
	"time"
)

// Trail writes down who did what.
type Trail struct {
	out io.Writer
	now func() time.Time
}

// NewTrail writes to out.
func NewTrail(out io.Writer) *Trail {
	return &Trail{out: out, now: time.Now}
}

// Record writes one line.
func (t *Trail) Record(format string, args ...any) {
	fmt.Fprintf(t.out, "%s ", t.now().Format(time.RFC3339))
	fmt.Fprintf(t.out, format, args...)
	fmt.Fprintln(t.out)
}
`

const HANDLERS = `package server

import (
	"fmt"
	"net/http"

	"example.com/shop/cart"
	"example.com/shop/money"
	"example.com/shop/store"
)

// Server answers for a store.
type Server struct {
	Store store.Store
}

func (s *Server) show(w http.ResponseWriter, r *http.Request) {
	found, ok := s.Store.Load(r.PathValue("id"))
	if !ok {
		fail(w, CodeNoCart)
		return
	}
	fmt.Fprintln(w, found.Total())
}

func (s *Server) open(w http.ResponseWriter, r *http.Request) {
	opened := cart.New(r.PathValue("id"))
	s.Store.Save(opened)
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	found, ok := s.Store.Load(r.PathValue("id"))
	if !ok {
		fail(w, CodeNoCart)
		return
	}
	if err := found.Add(r.FormValue("sku"), 1, money.New(9, 99)); err != nil {
		fail(w, CodeFull)
	}
}

func (s *Server) health(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, "ok")
}
`

const ROUTES = `package server

import "net/http"

// Public is what customers may reach.
func Public(s *Server) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /carts/{id}", s.show)
	mux.HandleFunc("PUT /carts/{id}", s.open)
	mux.HandleFunc("POST /carts/{id}/lines", s.add)

	// Operations.
	mux.HandleFunc("GET /health", s.health)
	mux.HandleFunc("GET /ready", s.health)
	mux.HandleFunc("GET /live", s.health)
	return mux
}

// Admin is what only we may reach.
func Admin(s *Server) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", s.health)
	mux.HandleFunc("GET /carts/{id}", s.show)
	return mux
}
`

const ERRORS = `package server

import (
	"fmt"
	"net/http"
)

// Code tells customers what went wrong; support looks it up.
type Code int

// The codes. Their numbers are printed on receipts and never change.
const (
	CodeNoCart  Code = 1001
	CodeFull    Code = 1002
	CodeNoStock Code = 1003

	CodePayment Code = 2001
	CodeRefused Code = 2002
	CodeExpired Code = 2003
)

var texts = map[Code]string{
	CodeNoCart:  "there is no such cart",
	CodeFull:    "the cart is full",
	CodeNoStock: "out of stock",

	CodePayment: "payment failed",
	CodeRefused: "payment refused",
	CodeExpired: "the card has expired",
}

func fail(w http.ResponseWriter, code Code) {
	http.Error(w, fmt.Sprintf("E%d: %s", int(code), texts[code]), http.StatusConflict)
}
`

const MAIN = `package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"

	"example.com/shop/audit"
	"example.com/shop/server"
	"example.com/shop/store"
)

var (
	listen  = flag.String("listen", "", "address to serve at; empty to check the set-up only")
	verbose = flag.Bool("verbose", false, "say more")
	admin   = flag.Bool("admin", false, "serve the admin routes too")
)

func main() {
	flag.Parse()
	trail := audit.NewTrail(os.Stderr)
	if *verbose {
		trail.Record("starting with %d arguments", flag.NArg())
	}

	s := &server.Server{Store: store.NewMemory()}
	public := server.Public(s)
	if *admin {
		public.Handle("/admin/", http.StripPrefix("/admin", server.Admin(s)))
	}

	if *listen == "" {
		fmt.Println("fine")
		return
	}
	log.Fatal(http.ListenAndServe(*listen, public))
}
`

/** A small shop in Go: packages, methods, routes, error codes and flags. It builds, and runs without arguments. */
export const GO_BASE = {
  'go.mod': 'module example.com/shop\n\ngo 1.22\n',
  'money/money.go': MONEY,
  'cart/cart.go': CART,
  'cart/discount.go': DISCOUNT,
  'store/store.go': STORE,
  'audit/audit.go': AUDIT,
  'server/handlers.go': HANDLERS,
  'server/routes.go': ROUTES,
  'server/errors.go': ERRORS,
  'main.go': MAIN
}
