// What we use of linebreak, which brings no types: where a line may end, by Unicode's rules. pdfkit breaks its lines with it as well.
declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  // biome-ignore lint/style/noDefaultExport: it is how linebreak exports itself
  export { LineBreaker as default };
}
