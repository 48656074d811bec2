import { describe, expect, it } from 'vitest';
import { englishEveryday } from '../rules/paraphrases/english-everyday.ts';
import { detectCrisis } from './detect-crisis.ts';

/** Cries for help that idioms, dates, denials, dots, marks or missing spaces beside them once hid. */
const plain = {
  en: [
    'I have suicidal tendencies.',
    'I wish somebody would kill me now.',
    'I want to throw myself into the river.',
    'I will throw myself into the river tonight.',
    'I am ready to pull the trigger on my life.',
    'I hope not to wake up tomorrow.',
    'I pray every night not to wake up.',
    'I want to go to sleep and not to wake up, I have the pills.',
    'He hit me for six hours.',
    'He hit me for six minutes with a belt.',
    'I want to die, my son never came back from that war.',
    'All behind me is ruin, I want to be dead.',
    'Killing myself never crossed my mind until tonight.',
    'I had my last coffee and I want to kill myself.',
    'I will hang myself in the horse barn.',
    'I want to kill myself, I have not had a meal in days.',
    'I took a taxi to the bridge and I want to die.',
    'I want to die and my radio is the only voice I hear.',
    'I slashed my wrist a decade ago.',
    'I have one leg over the railing of the bridge.',
    'I am lying on the tracks.',
    'Ok today cut again.',
    'I want to... die',
    'I took... all my pills',
    'My husband beats... me',
    'My... husband... is... strangling... me',
    'Quiero... morir',
    'My husband has been beating me for 10 years',
    'My husband beats me, for 10 years now',
    'For three years my husband hits me every day',
    'Since last year my husband hits me every day',
    'My husband has been strangling me for two years',
    'He came back in and hit me',
    'When I was cooking he strangled me',
    'My husband beats me. He is on parole.',
    'My boyfriend hits me. I left him twice but I am back with him.',
    'My husband hits me. Our wedding was ten years ago.',
    'I have no fear of him but my husband hits me',
    'not good, gonna kill myself tonight',
    'I am not joking, going to kill myself',
    'not gonna lie kinda wanna die',
    'Not okay, want to die',
    'I never stopped wanting to die',
    'Instead of dinner I took all my pills',
    'Bad news I want to kill myself',
    'I failed my training and I want to kill myself',
    'The dog saved my life, I want to die',
    'I got better at hiding that I want to die',
    'My mom died years ago, I took all my pills',
    'My mom died years ago, I have a plan to end my life',
    'When I was at work I took all my pills',
    "I'm 15 in high school, cutting myself every night",
    'In 2026, I want to die',
    'My husband hit me in 2026',
    'I want to die on Friday',
    'I want to be dead on Monday',
    "I am going to end it all with my father's gun",
    'I will end my life in the bathtub',
    'I am cutting myself while I write this',
    'I cut myself on my thigh with a razor',
    'My husband read a message and hit me',
    'My husband threw me off the balcony',
    'He pulled me up the stairs by my hair',
    'My husband kicked me out of the moving car',
    'my boyfriend grabs me a lot by the throat',
    'He is going to kill me',
    "I have taken all my tablets today like an idiot and I'm dizzy",
    '"I want to die."',
    'I will "kill myself" tonight',
    'I want to die!I hate this',
    'HELP!I took all my pills',
    'I took 40pills',
    'iwanttokillmyselftonightandihavethepillsready',
    'i want to d i e. I hate it here',
    'i want to d i e, I mean it',
    'I want to 💔 die',
    'I am going to 😭 hang 😭 myself',
  ],
  es: [
    'Mi marido me pega desde hace diez años',
    'No, quiero morir',
    'No quiero comer, quiero morir',
    'No quiero ayuda, quiero suicidarme',
    'No creo que entiendas, me quiero matar',
    'Mi marido me pega. Cuando era niña mi padre también.',
    'Mi marido me pega. Me divorcié del primero.',
    'La línea no contesta, me voy a matar esta noche',
    'He superado el cáncer y me voy a matar esta noche',
    'Hace tres años que pienso en suicidarme todos los días',
    'Cuando estaba sola me tomé todas las pastillas',
    'No quiero vivir en este mundo',
    'No quiero vivir con este dolor',
    'Voy a acabar con todo antes de mañana',
    'Quiero morirme por fin',
    'Mi marido me está ahorcando',
    'Quiero matarme!!!ayúdame',
  ],
} as const;

describe('C2: what stands beside a plain cry for help does not hide it', () => {
  it.each(plain.en)('%s', (text) => {
    expect(detectCrisis(text, { language: 'en' }).level).toBeGreaterThanOrEqual(3);
  });

  it.each(plain.es)('%s', (text) => {
    expect(detectCrisis(text, { language: 'es' }).level).toBeGreaterThanOrEqual(3);
  });
});

it.each(['ɪ ᴡᴀɴᴛ ᴛᴏ ʜᴀɴɢ ᴍʏꜱᴇʟꜰ', '🅸 🆆🅰🅽🆃 🆃🅾 🅳🅸🅴', '🅘 🅦🅐🅝🅣 🅣🅞 🅓🅘🅔', 'I wαnt tσ dιє'])(
  'C2: letters of a font hide nothing: %s',
  (text) => {
    expect(detectCrisis(text, { language: 'en' }).level).toBe(3);
  },
);

describe('C2: what was swallowed is an emergency of the body, however it is told', () => {
  const told = {
    en: [
      'I took all my pills an hour ago',
      'I just took all my pills',
      'I swallowed all the tablets an hour ago',
      'I took the whole bottle an hour ago',
      'I overdosed',
      "I OD'd an hour ago",
    ],
    es: ['me tomé todas las pastillas hace una hora', 'acabo de tomarme todas las pastillas'],
  } as const;

  it.each(
    (['en', 'es'] as const).flatMap((language) => told[language].map((text) => [language, text] as const)),
  )('%s: %s', (language, text) => {
    const { level, categories } = detectCrisis(text, { language });
    expect(level).toBe(4);
    expect(categories).toContain('medical');
  });

  it('but not what was taken as prescribed, or long ago', () => {
    for (const text of [
      'I took all my pills as prescribed',
      'I overdosed once, ten years ago',
      'What an odd day',
    ])
      expect(detectCrisis(text, { language: 'en' }).level).toBeLessThan(3);
  });
});

it('C2: plans, dates, necks, cuts and trips in their everyday sense do not page', () => {
  const paged = englishEveryday.filter((text) => detectCrisis(text, { language: 'en' }).level >= 3);
  expect(paged).toEqual([]);
});

describe('C6: a text that means harm does no harm to the next one', () => {
  const words =
    'the and was are you she him her his they this for with have has had but from would can could should may might about what how when who there here out off over down all any get got make made think know feel like want need time day people good after before back again our were where which why other take see say said tell told give try hope keep hold put leave left right live dead world today'.split(
      ' ',
    );

  it('however many forms it has', () => {
    let flood = '';
    for (const one of words)
      for (const two of words) for (const three of words.slice(0, 20)) flood += `${one}${two}${three} `;
    detectCrisis(`${flood}not`, { language: 'en' });
    expect(detectCrisis('Marlene, I want to die', { language: 'en' }).level).toBe(3);
    expect(detectCrisis('I told Marlene I want to kill myself', { language: 'en' }).level).toBe(3);
  });
});
