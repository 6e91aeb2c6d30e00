// The text of a new deck: five cards, one of every kind, with a comment wherever somebody has to decide something.

const head = (id: string, title: string): string => `# yaml-language-server: $schema=../../schema/deck.schema.json
# A deck of five cards to begin with: change them one by one, and check after each.
#   npm run deck -- check content/decks/${id}
#   npm run deck -- preview ${id}
# Everything about this file: docs/authoring-decks.md
format: 1
id: ${id} # the name of its folder
version: "1.0.0" # raise it when you change cards
languages: [en, nl] # the first is the deck's own; remove one if you need one only
title: { en: ${title}, nl: ${title} }
about:
  en: Five cards about the first impression.
  nl: Vijf kaarten over de eerste indruk.
# Words that a client may replace by its own. {{customer}} in a text becomes this word.
placeholders:
  customer: { en: customer, nl: klant }

`;

const cards = `cards:
  # choice: two to six options, exactly one of them right. Wrong options are what sensible people really do.
  - id: phone-is-ringing
    kind: choice
    topic: understanding # strategy, understanding, design, measurement, governance or culture
    difficulty: 1 # 1 easy to 3 hard; on the board a right answer earns as many promoters
    text:
      en: A {{customer}} walks in while you are on the phone. What do you do first?
      nl: Een {{customer}} komt binnen terwijl je belt. Wat doe je het eerst?
    options:
      - text: { en: Round off the call, nl: Het gesprek afronden }
      - text: { en: Look up and nod, nl: Opkijken en knikken }
        right: true
      - text: { en: Put the call on hold, nl: De beller in de wacht zetten }
    explanation: # shown with the solution: why
      en: Who knows that they have been seen can wait. Both people are helped that way.
      nl: Wie weet dat hij gezien is, kan wachten. Zo zijn beide mensen geholpen.
    debrief: # a question for the room, about us, that cannot be answered with yes or no
      en: How does somebody notice here that they have been seen?
      nl: Waaraan merkt iemand hier dat hij gezien is?
    notes: # for the trainer's console alone
      en: Let two people act it out, once with and once without the nod.
      nl: Laat twee mensen het naspelen, één keer met en één keer zonder knik.
    source: A question of our own # where it can be looked up

  # order: three to six items in the right order; players see them shuffled.
  - id: steps-of-a-welcome
    kind: order
    topic: design
    difficulty: 1
    text:
      en: Put the steps of a good welcome in order, first step first.
      nl: Zet de stappen van een goed welkom op volgorde, de eerste bovenaan.
    items:
      - text: { en: Make eye contact, nl: Oogcontact maken }
      - text: { en: Ask what brings them here, nl: Vragen waar iemand voor komt }
      - text: { en: Show the way, nl: De weg wijzen }
    explanation:
      en: First the person, then the question, and only then the answer.
      nl: Eerst de mens, dan de vraag, en dan pas het antwoord.
    debrief:
      en: Which of these steps do we skip on a busy day?
      nl: Welke van deze stappen slaan we over op een drukke dag?
    notes:
      en: Ask for an example of each step from last week.
      nl: Vraag bij elke stap een voorbeeld van vorige week.
    source: A question of our own

  # number: an estimate. Fully right within tolerance of the answer; the credit falls in a line to nothing at range.
  - id: minutes-in-a-day
    kind: number
    topic: measurement
    difficulty: 2
    text:
      en: How many minutes does the welcome desk stand empty on a normal day, do you think?
      nl: Hoeveel minuten is de balie op een gewone dag onbemand, denk je?
    unit: { en: minutes, nl: minuten }
    min: 0
    max: 120
    step: 5
    answer: 25
    tolerance: 5
    range: 40
    explanation:
      en: We counted for a week and came to 25 minutes a day. Write your own number here.
      nl: We telden een week lang en kwamen op 25 minuten per dag. Zet hier je eigen getal.
    debrief:
      en: When is it empty, and who notices?
      nl: Op welk moment is dat, en wie merkt het?
    notes:
      en: Count it yourself before the session; the number is worth the walk.
      nl: Tel het zelf voor de sessie; dat getal is de wandeling waard.
    source: Our own count

  # poll: an opinion; no option is right. seconds: 0 is untimed.
  - id: where-you-felt-welcome
    kind: poll
    topic: culture
    difficulty: 1
    text:
      en: Where did you last feel really welcome?
      nl: Waar voelde jij je voor het laatst echt welkom?
    options:
      - text: { en: In a shop or restaurant, nl: In een winkel of restaurant }
      - text: { en: At a doctor's or a counter, nl: Bij een arts of aan een loket }
      - text: { en: At somebody's home, nl: Bij iemand thuis }
    seconds: 0
    explanation:
      en: What people remember is hardly ever the building, and nearly always a person.
      nl: Mensen onthouden zelden het gebouw en bijna altijd een mens.
    debrief:
      en: What exactly did that person do?
      nl: Wat deed die mens precies?
    notes:
      en: Collect the details on a flip chart; you will need them for the assignment.
      nl: Verzamel de details op een flap; je hebt ze nodig bij de opdracht.
    source: A question of our own

  # assignment: something a team performs before the others, judged by the criteria.
  - id: say-no-kindly
    kind: assignment
    topic: strategy
    difficulty: 2
    text:
      en: A {{customer}} asks for something we do not offer. Act out a no that makes them come back.
      nl: Een {{customer}} vraagt iets wat we niet bieden. Speel een nee waarmee iemand terugkomt.
    criteria:
      - { en: The no is clear, nl: Het nee is duidelijk }
      - { en: There is another way on, nl: Er is een andere weg verder }
    prepareSeconds: 90
    performSeconds: 60
    explanation:
      en: A clear no with a way on leaves more trust than a yes that is not kept.
      nl: Een duidelijk nee met een weg verder geeft meer vertrouwen dan een ja dat niet klopt.
    debrief:
      en: When did we say yes too soon?
      nl: Wanneer zeiden we te snel ja?
    notes:
      en: Give every team the same request, so that the answers can be compared.
      nl: Geef elk team hetzelfde verzoek, dan kun je de antwoorden vergelijken.
    source: A task of our own
`;

const titled = (id: string): string => {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A deck with this id, ready to be checked, played and changed. */
export const starterDeck = (id: string): string => head(id, titled(id)) + cards;
