import { m, type Model } from "../../src/model/model.ts";

const currency = () => m.enum("EUR", "USD", "GBP", "JPY", "CHF");

const address = m.object("Address", {
  name: m.string(1, 60),
  street: m.string(1, 80),
  city: m.string(1, 40),
  postalCode: m.string(3, 10),
  country: m.enum("AT", "CH", "DE", "FR", "GB", "IT", "JP", "US"),
});

/** The record of an order, its decimals spelled by `decimal`: the same record whether they are text or numbers. */
export function orderOf(decimal: (precision: number, scale: number) => Model): Model {
  const money = () => decimal(14, 2);

  const line = m.object("Line", {
    id: m.uuid(),
    sku: m.string(4, 20),
    quantity: m.integer(1, 999),
    unitPrice: money(),
    taxRate: decimal(6, 4),
    discount: m.optional(money()),
    giftWrap: m.boolean(),
  });

  const payment = m.object("Payment", {
    id: m.uuid(),
    method: m.enum("card", "transfer", "invoice", "voucher"),
    capturedAt: m.nullable(m.instant()),
    amount: money(),
  });

  return m.object("Order", {
    id: m.uuid(),
    customerId: m.uuid(),
    number: m.integer(1, 99_999_999),
    status: m.enum("draft", "open", "paid", "shipped", "delivered", "cancelled"),
    priority: m.enum(1, 2, 3, 5),
    createdAt: m.instant(),
    updatedAt: m.instant(),
    cancelledAt: m.nullable(m.instant()),
    deliveryDate: m.date(),
    currency: currency(),
    total: money(),
    exchangeRate: m.optional(decimal(20, 10)),
    weightKilograms: m.number(0, 500),
    express: m.boolean(),
    note: m.optional(m.nullable(m.string(0, 200))),
    tags: m.array(m.string(2, 16), [0, 3]),
    shipTo: address,
    billTo: m.nullable(address),
    lines: m.array(line, [1, 5]),
    payments: m.array(payment, [0, 2]),
  });
}
