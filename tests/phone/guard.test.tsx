// A fault in what one kind of card draws leaves the rest of the phone standing, and says in the person's language how to go on.
import { options } from "preact";
import { render } from "preact-render-to-string";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchKinds, phonePart } from "../../client/kinds/phone.ts";
import { language } from "../../client/ui/words.ts";
import { kinds } from "../../server/kinds/wire.ts";
import { languages } from "../../server/languages.ts";
import type { RevealView } from "../../server/protocol/views.ts";
import { ends, played } from "../kit/played.ts";
import { seeded } from "../kit/seeded.ts";

const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
const told = { en: "Load the page anew", nl: "Laad de pagina opnieuw" } as const;

beforeAll(() => {
  // As in a browser, where what is caught stays caught.
  Object.assign(options, { errorBoundaries: true });
  return fetchKinds(kinds);
});
beforeEach(() => void log.mockClear());
afterAll(() => {
  Object.assign(options, { errorBoundaries: false });
  log.mockRestore();
});

describe.each(kinds)("a faulty %s", (kind) => {
  const { card } = ends(played(kind, "en", seeded(1)));

  it.each(languages)("says so beside what stands (%s), and the fault is logged with its cause", (spoken) => {
    language.value = spoken;
    const part = phonePart(kind);
    if (part === undefined) throw new Error("its part was fetched");
    // What the server never sends: a card and a reveal with nothing in them.
    const { Solution, Task = () => null } = part;
    const html = render(
      <main>
        <h1>{card.text}</h1>
        <Solution card={{} as typeof card} reveal={{} as RevealView} mine={undefined} />
        <Task card={{} as typeof card} />
      </main>,
    );
    expect(html).toContain(card.text);
    expect(html).toContain(told[spoken]);
    expect(html).toContain("<button");
    expect(log.mock.calls[0]?.[0]).toMatchObject({ cause: expect.any(Error) });
  });
});
