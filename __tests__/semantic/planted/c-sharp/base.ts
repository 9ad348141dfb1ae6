const MONEY = `using System;
using System.Globalization;

namespace Shop.Pricing
{
    /// <summary>A sum in cents.</summary>
    public struct Money : IEquatable<Money>
    {
        public static readonly Money Zero = new Money(0);

        public Money(long cents)
        {
            Cents = cents;
        }

        public long Cents { get; }

        /// <summary>Reads text such as 12.50.</summary>
        public static Money Parse(string text)
        {
            return new Money((long)(decimal.Parse(text, CultureInfo.InvariantCulture) * 100));
        }

        public Money Plus(Money other)
        {
            return new Money(Cents + other.Cents);
        }

        public Money Times(int count)
        {
            return new Money(Cents * count);
        }

        public Money Percent(int percent)
        {
            return new Money(Cents * percent / 100);
        }

        public bool Equals(Money other)
        {
            return Cents == other.Cents;
        }

        public override string ToString()
        {
            return (Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
        }
    }
}
`

const CART = `using System;
using System.Collections.Generic;
using Shop.Pricing;

namespace Shop.Carts
{
    /// <summary>One article in a cart.</summary>
    public class Line
    {
        public Line(string sku, int count, Money price)
        {
            Sku = sku;
            Count = count;
            Price = price;
        }

        public string Sku { get; }

        public int Count { get; set; }

        public Money Price { get; }

        public Money Sum()
        {
            return Price.Times(Count);
        }
    }

    /// <summary>How a cart is sent.</summary>
    public enum Shipping
    {
        Letter,
        Parcel,
        Freight
    }

    /// <summary>What a customer is about to buy.</summary>
    public partial class Cart
    {
        public const int MaxLines = 50;

        private readonly List<Line> lines = new List<Line>();

        public Cart(string id)
        {
            Id = id;
        }

        public string Id { get; }

        public void Add(Line line)
        {
            if (lines.Count >= MaxLines)
            {
                throw new InvalidOperationException("cart " + Id + " is full");
            }

            lines.Add(line);
        }

        /// <summary>Takes up to count pieces of an article out.</summary>
        public bool Remove(string sku, int count)
        {
            var line = lines.Find(each => each.Sku == sku);
            if (line == null)
            {
                return false;
            }

            line.Count = Math.Max(0, line.Count - count);
            return true;
        }

        public void Clear()
        {
            lines.Clear();
        }

        public Money Total()
        {
            var sum = Money.Zero;
            foreach (var line in lines)
            {
                sum = sum.Plus(line.Sum());
            }

            return sum;
        }
    }
}
`

const CART_TEXT = `namespace Shop.Carts
{
    public partial class Cart
    {
        public override string ToString()
        {
            return "cart " + Id + ": " + Total();
        }
    }
}
`

const DISCOUNTS = `using System.Collections.Generic;
using Shop.Pricing;

namespace Shop.Carts
{
    /// <summary>What discount codes give.</summary>
    public static class Discounts
    {
        private static readonly Dictionary<string, int> Percents = new Dictionary<string, int>
        {
            { "SPRING", 10 },
            { "SUMMER", 15 },
            { "AUTUMN", 20 },
            { "LOYAL", 25 },
            { "STAFF", 40 },
        };

        private static readonly Dictionary<string, int> Limits = new Dictionary<string, int>
        {
            { "SPRING", 1 },
            { "SUMMER", 1 },
            { "STAFF", 100 },
        };

        public static string Normalize(string code)
        {
            return code.Trim().ToUpperInvariant();
        }

        /// <summary>Rounds down to five cents.</summary>
        public static Money Round(Money amount)
        {
            return new Money(amount.Cents - amount.Cents % 5);
        }

        public static Money Apply(Cart cart, string code)
        {
            int percent;
            Percents.TryGetValue(Normalize(code), out percent);
            return Round(cart.Total().Percent(100 - percent));
        }

        public static int Limit(string code)
        {
            int limit;
            return Limits.TryGetValue(Normalize(code), out limit) ? limit : 1;
        }

        public static int Count()
        {
            return Percents.Count;
        }
    }
}
`

const STORE = `using System.Collections.Generic;
using Shop.Carts;

namespace Shop.Storage
{
    public interface IStore
    {
        Cart Load(string id);

        void Save(Cart cart);
    }

    /// <summary>Forgets when the process ends.</summary>
    public class MemoryStore : IStore
    {
        private readonly Dictionary<string, Cart> carts = new Dictionary<string, Cart>();

        public Cart Load(string id)
        {
            Cart cart;
            return carts.TryGetValue(id, out cart) ? cart : null;
        }

        public void Save(Cart cart)
        {
            carts[cart.Id] = cart;
        }

        public void Clear()
        {
            carts.Clear();
        }

        public int Size()
        {
            return carts.Count;
        }
    }
}
`

const AUDIT = `using System.IO;

namespace Shop.Audit
{
    /// <summary>Writes down who did what.</summary>
    public class Trail
    {
        private readonly TextWriter output;

        public Trail(TextWriter output)
        {
            this.output = output;
        }

        public void Record(string what)
        {
            output.WriteLine(what);
        }
    }
}
`

const ERRORS = `namespace Shop.Web
{
    /// <summary>What went wrong; the numbers are printed on receipts and never change.</summary>
    public enum ErrorCode
    {
        NoCart = 1001,
        CartFull = 1002,
        NoStock = 1003,

        PaymentFailed = 2001,
        PaymentRefused = 2002,
        CardExpired = 2003
    }

    public static class ErrorTexts
    {
        public static string For(ErrorCode code)
        {
            switch (code)
            {
                case ErrorCode.NoCart:
                    return "there is no such cart";
                case ErrorCode.CartFull:
                    return "the cart is full";
                case ErrorCode.NoStock:
                    return "out of stock";

                case ErrorCode.PaymentFailed:
                    return "payment failed";
                case ErrorCode.PaymentRefused:
                    return "payment refused";
                case ErrorCode.CardExpired:
                    return "the card has expired";
                default:
                    return "unknown";
            }
        }
    }
}
`

const CONTROLLER = `using Microsoft.AspNetCore.Mvc;
using Shop.Carts;
using Shop.Pricing;
using Shop.Storage;

namespace Shop.Web
{
    [ApiController]
    [Route("carts")]
    public class CartController : ControllerBase
    {
        private readonly MemoryStore store;

        public CartController(MemoryStore store)
        {
            this.store = store;
        }

        [HttpGet("{id}")]
        public string Show(string id)
        {
            return store.Load(id).Total().ToString();
        }

        [HttpPost("{id}")]
        public void Open(string id)
        {
            store.Save(new Cart(id));
        }

        [HttpPost("{id}/lines")]
        public void Add(string id, string sku)
        {
            store.Load(id).Add(new Line(sku, 1, new Money(999)));
        }

        [HttpGet("{id}/discounts")]
        public string Discount(string id, string code)
        {
            return Discounts.Apply(store.Load(id), code).ToString();
        }
    }
}
`

const STATUS = `using Microsoft.AspNetCore.Mvc;

namespace Shop.Web
{
    [ApiController]
    [Route("status")]
    public class StatusController : ControllerBase
    {
        [HttpGet("health")]
        public string Health()
        {
            return "ok";
        }

        [HttpGet("ready")]
        public string Ready()
        {
            return "ready";
        }
    }
}
`

/** A small shop in C# with ASP.NET controllers. */
export const C_SHARP_BASE = {
  'src/Pricing/Money.cs': MONEY,
  'src/Carts/Cart.cs': CART,
  'src/Carts/CartText.cs': CART_TEXT,
  'src/Carts/Discounts.cs': DISCOUNTS,
  'src/Storage/MemoryStore.cs': STORE,
  'src/Audit/Trail.cs': AUDIT,
  'src/Web/ErrorCode.cs': ERRORS,
  'src/Web/CartController.cs': CONTROLLER,
  'src/Web/StatusController.cs': STATUS
}
