// What customers are called where nobody has a word of their own, in English.

export const en = { customer: "customer", customers: "customers", aCustomer: "a customer" };
