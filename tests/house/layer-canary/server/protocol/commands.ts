// Part of the layer canary: a value on the shelf that a client may use as a type only.
export const menu = ["join"];
