// One phone in one browser, whichever engine it is: the few things a person does with a page.

export type Screen = {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, as plain data. */
  read<T>(expression: string): Promise<T>;
  /** Presses the middle of the first element that fits, as a finger would. Throws when there is none to press. */
  tap(selector: string): Promise<void>;
  /** Puts the cursor into a field and types. */
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
};

/** A browser, and phones in it that share nothing. */
export type Engine = { readonly name: string; phone(): Promise<Screen>; close(): Promise<void> };

export const PHONE = { width: 390, height: 844 } as const;
