// Choosing a team by colour, shape and name, when joining and in the lobby.
import type { JSX } from "preact";
import type { TeamId } from "../../../server/protocol/rules-types.ts";
import type { PublicTeam } from "../../../server/protocol/views.ts";
import { TeamShape, teamLooks } from "../../ui/team-shape.tsx";
import { say } from "../../ui/words.ts";
import { teamName } from "../../ui/words-common.ts";
import { joinWords } from "../words-join.ts";
import { Icon } from "./icons.tsx";

interface TeamPickerProps {
  readonly teams: readonly PublicTeam[];
  readonly chosen: TeamId | undefined;
  /** Offers "surprise me" (undefined) when set. */
  readonly withAny?: boolean;
  readonly disabled?: boolean;
  readonly choose: (team: TeamId | undefined) => void;
}

interface TileProps {
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly pick: () => void;
  readonly sign: JSX.Element;
  readonly name: string;
  readonly help: string;
  readonly colour: string;
  readonly wide?: boolean;
}

function Tile(props: TileProps): JSX.Element {
  return (
    <label
      class={`team-tile ${props.chosen ? "team-tile-chosen" : ""} ${props.wide ? "team-tile-wide" : ""}`}
      style={{ "--team": props.colour }}
    >
      <input class="visually-hidden" type="radio" name="team" checked={props.chosen} disabled={props.disabled} onChange={props.pick} />
      {props.sign}
      <span class="team-tile-name">{props.name}</span>
      <span class="team-tile-help">{props.help}</span>
    </label>
  );
}

export function TeamPicker(props: TeamPickerProps): JSX.Element {
  const words = say(joinWords);
  const disabled = props.disabled ?? false;
  return (
    <fieldset class="team-picker">
      <legend class="field-label">{words.team}</legend>
      <div class="team-tiles">
        {props.withAny && (
          <Tile
            chosen={props.chosen === undefined}
            disabled={disabled}
            pick={() => props.choose(undefined)}
            sign={<Icon name="dice" size="2rem" />}
            name={words.anyTeam}
            help={words.anyTeamHelp}
            colour="var(--ink)"
            wide
          />
        )}
        {props.teams.map((team) => (
          <Tile
            key={team.id}
            chosen={props.chosen === team.id}
            disabled={disabled}
            pick={() => props.choose(team.id)}
            sign={<TeamShape look={team.look} size="2rem" />}
            name={teamName(team)}
            help={words.members(team.members)}
            colour={teamLooks[team.look].colour}
          />
        ))}
      </div>
    </fieldset>
  );
}
