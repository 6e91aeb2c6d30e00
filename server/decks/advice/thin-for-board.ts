// Advises when a deck would run out on a board: too few cards about a topic or of a difficulty, or too few tasks.
import type { CardContent } from "../../../content/schema/cards/registry.ts";
import type { ContentError, Fault } from "../read/content-error.ts";
import { placeFault } from "../read/read-yaml.ts";
import { toRulesBoard } from "../tailor/board-presentation.ts";
import { isQuestion, isTask } from "../tailor/pace.ts";
import { type BoardNeeds, needsOf, TEAMS } from "./board-needs.ts";
import type { AdvisedDeck, Judged, Rule } from "./rule.ts";

/** Without a chosen board only decks are judged that hold so many times what it needs: the others are played together. */
const FILLS_ALONE = 2;
/** Of every difficulty there is at least this part. */
const PART_OF_EACH = 0.1;

const questionsIn = (cards: readonly CardContent[]): readonly CardContent[] => cards.filter(isQuestion);

type Count = { readonly what: string; readonly has: number; readonly needs: number };

const countsOf = (cards: readonly CardContent[], needs: BoardNeeds): readonly Count[] => {
  const questions = questionsIn(cards);
  const ofTopic = [...needs.topics].map(([topic, needed]) => ({
    what: `questions about ${topic}`,
    has: questions.filter((card) => card.topic === topic).length,
    needs: needed,
  }));
  const ofDifficulty = [1, 2, 3].map((difficulty) => ({
    what: `questions of difficulty ${difficulty}`,
    has: questions.filter((card) => card.difficulty === difficulty).length,
    needs: Math.ceil(needs.questions * PART_OF_EACH),
  }));
  return [...ofTopic, ...ofDifficulty, { what: "assignments", has: cards.filter(isTask).length, needs: needs.tasks }];
};

const fault = (id: string, { what, has, needs }: Count): Fault => ({
  path: ["id"],
  found: `${has} ${what}`,
  expected: `about ${needs} for ${TEAMS} teams on the board ${id}`,
  mend: `write ${needs - has} more, or play the deck together with another`,
});

const onBoard = ({ deck, source }: AdvisedDeck, { board, chosen }: Judged): readonly ContentError[] => {
  const needs = needsOf(toRulesBoard(board));
  if (!chosen && questionsIn(deck.cards).length < needs.questions * FILLS_ALONE) return [];
  return countsOf(deck.cards, needs)
    .filter(({ has, needs: needed }) => has < needed)
    .map((count) => placeFault(source, fault(board.id, count)));
};

export const thinForBoard: Rule = {
  explain: "when a topic runs out its cards come a second time; write more about it, or play the deck together with another",
  find: (advised) => advised.boards.flatMap((judged) => onBoard(advised, judged)),
};
