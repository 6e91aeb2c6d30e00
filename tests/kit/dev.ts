// `npm run dev`: the server restarts and the screens reload when a file changes. Vite serves the screens and passes the rest on.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createServer, type Plugin } from "vite";
import { number, optionsOf } from "../../server/command-line.ts";
import { codeInPath } from "../../server/protocol/codes.ts";
import { plain, portIsFree } from "../../server/ready.ts";
import { stopOnSignal } from "../../server/stopping.ts";

const root = resolve(import.meta.dirname, "../..");
const { port: serverPort = Number(process.env.PORT || 2567) } = optionsOf("npm run dev", {
  port: number(1, 65_534, "the server's port; the screens come on the next (PORT, 2567)", 1),
});
const screensPort = serverPort + 1;
for (const port of [serverPort, screensPort]) {
  await portIsFree({ port, host: "0.0.0.0" }).catch((error) => {
    console.error(plain(error, "npm run dev"));
    process.exit(1);
  });
}

/** The addresses of server/http/app.ts, for Vite. */
const pages: Plugin = {
  name: "wayfarer-pages",
  configureServer(vite) {
    vite.middlewares.use((request, _response, next) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      if (path === "/" || /^\/join(\/\d*)?$/.test(path) || codeInPath(path) !== undefined) request.url = "/phone/index.html";
      else if (/^\/stage(\/[\w-]*)?$/.test(path)) request.url = "/stage/index.html";
      else if (/^\/console(\/[\w-]*)?$/.test(path)) request.url = "/console/index.html";
      next();
    });
  },
};

const target = `http://localhost:${serverPort}`;
const vite = await createServer({
  configFile: resolve(root, "vite.config.ts"),
  plugins: [pages],
  appType: "mpa",
  server: {
    host: true,
    port: screensPort,
    strictPort: true,
    proxy: { "/api": target, "^/[\\w-]+/[\\w-]+\\?sessionId": { target, ws: true } },
  },
});
await vite.listen();

// The server prints its links with the address people use: that of the screens.
const server = spawn(process.execPath, ["--watch-path=server", "--watch-path=content", "server/main.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PORT: String(serverPort), PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${screensPort}` },
});
// The server says itself what is kept.
stopOnSignal("", async () => {
  const ended = once(server, "exit");
  server.kill();
  await Promise.all([ended, vite.close()]);
});
