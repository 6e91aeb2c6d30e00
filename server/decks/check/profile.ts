// Checks a client's profile: its format, its texts, its words and its logo.
import { basename, dirname } from "node:path";
import { type Profile, profileSchema } from "../../../content/schema/profile.ts";
import { fieldOf } from "../client/profile-words.ts";
import type { Fault } from "../read/content-error.ts";
import { type ContentSource, readYamlFile } from "../read/read-yaml.ts";
import type { Logo } from "../tailor/presentation.ts";
import { readLogo } from "./logo.ts";
import { type Checked, checked, checkedRead, findings, misnamed, misshapen } from "./result.ts";
import { checkTexts } from "./texts.ts";

/** A profile as checked, with its logo read and the file it stands in. */
export type CheckedProfile = { readonly profile: Profile; readonly source: ContentSource; readonly logo?: Logo };

const wordFaults = (profile: Profile): readonly Fault[] =>
  Object.keys(profile.words ?? {}).flatMap((name) => {
    const field = fieldOf(name);
    if (field === undefined) return [];
    const expected = "only words that no other field of the profile has";
    return [{ path: ["words", name], found: name, expected, mend: `write it under ${field}:` }];
  });

// The words around an article are derived for the other language, so that one text is enough there.
const textsOf = ({ customer, employee, ...rest }: Profile): object => ({
  ...rest,
  ...(customer ? { customer: { singular: customer.singular, plural: customer.plural } } : {}),
  ...(employee ? { employee: { singular: employee.singular, plural: employee.plural } } : {}),
});

const checkBody = (source: ContentSource, profile: Profile): Checked<CheckedProfile> => {
  const texts = checkTexts(textsOf(profile), [], { languages: profile.languages, placeholders: new Set() });
  const read = profile.logo === undefined ? undefined : readLogo(source.file, profile.logo);
  const logoFaults = read && "fault" in read ? [read.fault] : [];
  const named = misnamed("client", profile.id, "folder", basename(dirname(source.file)));
  const errors = [...named, ...wordFaults(profile), ...texts.errors];
  const content = { profile, source, ...(read && "logo" in read ? { logo: read.logo } : {}) };
  const { errors: told } = findings(source, logoFaults);
  const sound = checked(content, findings(source, errors, texts.advice));
  // Without its logo a client is still itself.
  return { ...sound, errors: [...sound.errors, ...told] };
};

/** Reads and checks a profile. */
export const checkProfileFile = (file: string): Checked<CheckedProfile> =>
  checkedRead(readYamlFile(file), (source) => {
    const parsed = profileSchema.safeParse(source.value);
    return parsed.success ? checkBody(source, parsed.data) : misshapen(source, parsed.error);
  });
