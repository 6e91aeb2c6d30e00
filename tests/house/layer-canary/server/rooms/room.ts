// Part of the layer canary: something the rules must not reach.
export const seats = 12;
