import { z } from 'zod';
import { languageName } from '../articles/language.ts';
import { isTranslated } from '../briefings/is-translated.ts';
import { hasAddress } from '../briefings/model-address.ts';
import { createProseCheck } from '../briefings/prose-check.ts';
import { doubtSentence, saysOtherwise } from '../briefings/sentence-check.ts';
import { plainText } from '../chat/text-of-reply.ts';
import { guessLanguage } from '../language/guess-language.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import type { LanguageModel } from '../models/language-model.ts';
import type { Prompt } from '../models/prompt.ts';
import { dropInvisible, oneLine, quoted } from '../text.ts';
import type { Digest, DigestProse, ProposedSentence, ProseItem } from './digest.ts';
import { storyName } from './headline.ts';
import { inOtherWords } from './in-other-words.ts';
import { namesItsTeller, partsOfItem } from './item-teller.ts';
import type { StoryFrame } from './present-side.ts';
import { presentStory } from './present-story.ts';

const LIMITS = { items: 40, itemCharacters: 600, sentences: 3, sentenceCharacters: 320 } as const;
/** Addresses and markup have no place in prose. */
const FORBIDDEN = /https?:|www\.|[<>[\]`*_#|]|@\p{L}/iu;

/** What a list says of the items it leaves out. */
const LEFT_OUT = /(?: · )?\+ \d+ more: .*$/u;

const answerSchema = z.object({
  sentences: z.array(z.object({ text: z.string(), items: z.array(z.string()) })),
});

/**
 * The connecting prose, written by a language model. The caller checks what it says.
 * @param options.onFailure called with the error if the model fails; the digest then goes out without prose
 */
export function createDigestProse(
  model: LanguageModel,
  prompt: Prompt,
  { onFailure }: { readonly onFailure: (error: unknown) => void },
): DigestProse {
  return async (items, language) => {
    const lines = items.map(({ id, text }) => `${id}: ${text}`).join('\n');
    try {
      const { value } = await model.generate({
        system: prompt.system,
        prompt: prompt.fill({ language: language ?? 'English', items: lines, border: borderFor(lines) }),
        schema: answerSchema,
        schemaName: prompt.name,
      });
      return value.sentences;
    } catch (error) {
      onFailure(error);
      // A digest is complete without prose: a failure isn't worth failing the delivery, or a second call.
      return null;
    }
  };
}

/**
 * The model's sentences, each backed by the items it cites, and notes for the reader about the language. No sentences
 * if there is no model; one that fails its check is left out.
 */
export async function writeProse(
  prose: DigestProse | undefined,
  digest: Digest,
  code: string | null,
): Promise<{ readonly sentences: readonly string[]; readonly notes: readonly string[] }> {
  const language = code === null ? null : languageName(code);
  const own = languageOf(code ?? 'en');
  const inEnglish =
    own.code === 'en'
      ? []
      : [
          `In English: ${prose === undefined ? `${language} needs a model (set MODEL_NAME).` : `no ${language} sentence could be verified.`}`,
        ];
  if (prose === undefined || digest.isQuiet) return { sentences: [], notes: digest.isQuiet ? [] : inEnglish };
  const items = proseItems(digest);
  const sentences = checkProse((await prose(items, language)) ?? [], items, own);
  return { sentences, notes: sentences.length > 0 ? [] : inEnglish };
}

/** What the digest says, as text a model may connect. */
function proseItems(digest: Digest): readonly ProseItem[] {
  const most = { retractions: 3, moves: 6, stands: 5, stuck: 3, contradictions: 3, ahead: 3 };
  const frame: StoryFrame = {
    localDate: digest.localDate,
    sinceDate: digest.sinceDate,
    markOf: () => null,
    isTold: () => false,
    linkOf: () => null,
  };
  const texts = digest.stories.flatMap((story) => {
    const name = storyName(story);
    const lead = story.articles.flatMap(({ bottomLine }) => bottomLine.slice(0, 1).map(({ text }) => text));
    const told = presentStory(story, frame, most).map(({ text, quote, source }) =>
      [
        plainText(text),
        ...(quote === undefined ? [] : [quoted(quote)]),
        ...(source === undefined ? [] : [plainText(source).replace(LEFT_OUT, '')]),
      ].join(' '),
    );
    return [...told, ...lead].map((text) => `(${name}) ${text}`);
  });
  return texts.slice(0, LIMITS.items).map((text, place) => ({
    id: `i${place + 1}`,
    text: oneLine(dropInvisible(text)).slice(0, LIMITS.itemCharacters),
  }));
}

/**
 * The sentences that cite items and say what those items say, each checked alone.
 * @param language they were asked for in; null: their items'
 */
export function checkProse(
  proposed: readonly ProposedSentence[],
  items: readonly ProseItem[],
  language: Language | null = null,
): readonly string[] {
  return proposed.slice(0, LIMITS.sentences).flatMap(({ text, items: ids }) => {
    const sentence = oneLine(dropInvisible(text));
    const backing = items.filter(({ id }) => ids.includes(id)).map((item) => item.text);
    return isBacked(sentence, backing, language) ? [sentence] : [];
  });
}

function isBacked(sentence: string, backing: readonly string[], asked: Language | null): boolean {
  if (backing.length === 0 || sentence === '' || sentence.length > LIMITS.sentenceCharacters) return false;
  const sources = backing.join('\n');
  if (FORBIDDEN.test(sentence) || hasAddress({ text: sentence }, sources)) return false;
  if (splitSentences(sentence).length !== 1) return false;
  const told = guessLanguage(sources);
  const own = guessLanguage(sentence);
  // What the digest itself says is in English.
  const isEnglish = asked?.code === 'en';
  if (isEnglish && own.isKnown && own.code !== 'en') return false;
  const isForeign = isTranslated(sentence, told, asked);
  const translated = isForeign ? { language: asked, renderings: [] } : undefined;
  if (createProseCheck(backing, told, translated).unsupportedIn(sentence).length > 0) return false;
  const doubt = doubtSentence({ text: sentence, evidence: backing, ...(isForeign && { language: asked }) });
  // What nobody asked to be in English is compared no further where it isn't.
  const isOther = isForeign || (asked === null && own.isKnown && own !== told);
  if (!isOther && saysMore(sentence, backing, told)) return false;
  return (doubt === null || (doubt === 'language' && !isEnglish && !isForeign)) && namesItsTeller(sentence, backing);
}

/** Whether a sentence tells what none of its items does, or of somebody what they tell of another. */
function saysMore(sentence: string, backing: readonly string[], told: Language): boolean {
  const parts = backing.map(partsOfItem);
  const evidence = parts.flatMap(({ sentences }) => sentences);
  const context = [...evidence.flatMap(inOtherWords), ...parts.map(({ story }) => story)];
  return saysOtherwise({ text: sentence, evidence, context }, told);
}

/** A line that occurs in no item, so that no item can end the list and pose as the prompt. */
function borderFor(lines: string): string {
  let border = '=== items ===';
  while (lines.includes(border)) border = `=${border}=`;
  return border;
}
