// Where phones join, as people read it and as a link.

/** "482913" as people read it aloud: "482 913". */
export const groupCode = (code: string): string => code.replace(/^(\d{3})(\d{3})$/, "$1 $2");

/** What to type, short enough for a screen, and what the QR code opens: the same place with the code in it. Undefined without a network. */
export const joinAddress = (joinUrl: string, code: string): { readonly shown: string; readonly full: string } | undefined => {
  if (joinUrl === "") return undefined;
  const base = joinUrl.replace(/\/+$/, "").replace(/\/join(\/\d+)?$/, "");
  return { shown: base.replace(/^https?:\/\//, ""), full: `${base}/join/${code}` };
};
