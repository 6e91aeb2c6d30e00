// What vite.config.ts makes for the gallery.
declare module "virtual:samples" {
  export const samples: ReturnType<typeof import("../kit/played.ts").allSamples>;
}
