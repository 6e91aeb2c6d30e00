// What cannot be drawn takes nothing else along: the rest of the screen stays, and says how to go on.
import { Component, type ComponentChildren } from "preact";
import { say } from "../../ui/words.ts";
import { playWords } from "../words-play.ts";

export class Guard extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(cause: unknown): void {
    console.error(new Error("a part of the screen could not be drawn", { cause }));
  }

  override render(): ComponentChildren {
    if (!this.state.broken) return this.props.children;
    const { title, text, again } = say(playWords).broken;
    return (
      <div class="refusal stack" role="alert">
        <p>
          <strong>{title}</strong> {text}
        </p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {again}
        </button>
      </div>
    );
  }
}
