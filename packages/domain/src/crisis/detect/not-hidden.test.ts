import { describe, expect, it } from 'vitest';
import { detectCrisis } from './detect-crisis.ts';

const levelOf = (text: string) => detectCrisis(text, { language: 'en' }).level;

describe('C2: what a letter says besides does not hide a cry for help', () => {
  it.each([
    'My husband will kill me if I leave.',
    'I am afraid he will kill me.',
    'He is going to kill me because I told the police.',
    'My ex will kill me if he finds me.',
    'My husband strangles me. I have flashbacks.',
    'He put his hands around my throat until I passed out. I have flashbacks.',
  ])('%j is an emergency, whatever the idiom or the past', (text) => {
    expect(levelOf(text)).toBe(4);
  });

  it.each([
    'I. Want. To. Die.',
    'I WANT. TO. DIE.',
    'He left. I. Want. To. Kill. Myself. Nobody knows.',
    'I\n\nwant\n\nto\n\ndie',
    'Quiero. Morir. Hoy. Ya. No. Quiero. Vivir.',
  ])('%j pages: a stop after each word ends no sentence', (text) => {
    expect(detectCrisis(text).level).toBeGreaterThanOrEqual(3);
  });

  it.each(['Stop. Please. Myself I like it. He can kill. Time flies.', 'Do it. Kill. The lights, please.'])(
    '%j does not page: other short sentences stay what they are',
    (text) => {
      expect(levelOf(text)).toBeLessThan(3);
    },
  );

  it.each([
    'My husband hits me and it triggered my old trauma. I am afraid of him.',
    'My husband hits me. He used to only slap me.',
    'My boyfriend hits me. His dad used to beat him.',
    'I am 15 and my stepdad touches me at night. It started years ago.',
    'He beats me at night when the kids sleep.',
    'I sat there and decided to end my life.',
    'I lost my job, the landlord is evicting us on Monday and I am going to kill myself.',
    'After ten hours of crying I want to kill myself.',
    'I used to be happy, I am going to end my life.',
    'Haha, thank you for the joke. I have thought about it all week. I am going to kill myself.',
    'My girlfriend left me and I want to end it all tonight.',
    'Since the relationship ended I want to end everything.',
    'I can no longer do this and I am going to kill myself.',
    'I am five years sober and I want to kill myself.',
    'Please do not call the police, I am going to kill myself.',
    'I tied the noose in the garden.',
    'When I was little he hurt me, I want to kill myself.',
    'I want to kill myself like I did when I was sixteen.',
    'I took all my pills prescribed for the month at once.',
  ])('%j pages', (text) => {
    expect(levelOf(text)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    'I am going to kill myself. I have the pills. lol',
    'I will kill myself tonight. I have the pills. lol',
    'I want to end my life and I bought a rope. 😂',
  ])('%j is a plan, and a laugh does not lower it', (text) => {
    expect(levelOf(text)).toBe(4);
  });

  it.each([
    'My husband will kill me if I forget the milk.',
    'I want to die. Haha.',
    'I do not want to kill myself tonight, and I have no pills.',
    'When I was sixteen I wanted to kill myself with pills.',
    'I was going to kill myself when I was fourteen.',
    'I overdosed on chocolate tonight.',
  ])('%j does not page', (text) => {
    expect(levelOf(text)).toBeLessThan(3);
  });

  it.each([
    'If this train is late tonight again I will kill myself.',
    'I would kill myself if I had to wait here tonight lol',
    'If I have to sit through this meeting tonight I will kill myself lol',
    'My boyfriend put a knife on the table and cut the cake for me.',
    'He has never held a knife to my throat.',
  ])('%j is no emergency: the time, or the knife, is no evidence', (text) => {
    expect(levelOf(text)).toBeLessThan(3);
  });

  it('what is raised to an emergency is not said to count less', () => {
    const { level, findings } = detectCrisis('I am going to kill myself. I have the pills. lol', {
      language: 'en',
    });
    expect(level).toBe(4);
    expect(findings.filter((one) => one.level === 4 && one.loweredBy)).toEqual([]);
  });
});
