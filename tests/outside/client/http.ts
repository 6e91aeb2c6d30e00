// The HTTP half: JSON in, JSON out, from an address of one's choice.
import { Agent, request } from "node:http";
import type { Way } from "./client.ts";

type Asked = { readonly body?: unknown; readonly key?: string; readonly withinMs?: number };
export type Answered = { readonly status: number; readonly body: unknown; readonly text: string };

const agents = new Map<string, Agent>();

/** Connections are kept, as a browser keeps them; each crowd has its own, or one would queue behind the other in here. */
function agentFor({ from, crowd = "" }: Way): Agent {
  const key = `${from} ${crowd}`;
  const agent = agents.get(key) ?? new Agent({ keepAlive: true, maxSockets: 64, ...(from === undefined ? {} : { localAddress: from }) });
  agents.set(key, agent);
  return agent;
}

/** Connections of an earlier server would break the first request to the next. */
export function forgetConnections(): void {
  for (const agent of agents.values()) agent.destroy();
  agents.clear();
}

export function ask(way: Way, method: string, path: string, { body, key, withinMs = 20_000 }: Asked = {}): Promise<Answered> {
  const json = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request(`${way.url}${path}`, {
      method,
      agent: agentFor(way),
      timeout: withinMs,
      headers: {
        ...(json === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(json) }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
    });
    asked.on("timeout", () => asked.destroy(new Error(`${method} ${path} was not answered in ${withinMs} ms`)));
    asked.on("error", reject);
    asked.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: parsed(text), text }));
    });
    asked.end(json);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
