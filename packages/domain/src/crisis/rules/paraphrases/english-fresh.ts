import type { Paraphrase } from './paraphrase.ts';

/**
 * Written after the rules, mostly hints without a word for death. When first measured, 8 of the 20 in danger and 7 of the 10 others
 * stood as they should. Only four plain mistakes that they showed were mended since: wordings are not to be taken from here.
 */
export const englishFresh: readonly Paraphrase[] = [
  { text: 'i think im gonna do it this time, the bottle is right here', atLeast: 2, family: 'means' },
  {
    text: 'my grandfather left me his shotgun and lately i clean it every night',
    atLeast: 2,
    family: 'means',
  },
  {
    text: 'there is a spot on the cliff path where nobody would find me for days',
    atLeast: 2,
    family: 'means',
  },
  { text: 'I have stopped taking my insulin and I hope it is quick', atLeast: 2, family: 'means' },
  {
    text: 'please look after Bella for me, she likes her food warm. I am so sorry.',
    atLeast: 2,
    family: 'farewell',
  },
  { text: 'dont wait up for me tonight or any night', atLeast: 2, family: 'farewell' },
  {
    text: 'if something happens to me tell my brother he was the best part of my life',
    atLeast: 2,
    family: 'farewell',
  },
  { text: 'im ready to go now, ive been ready for a long time', atLeast: 2, family: 'wish' },
  {
    text: 'I would give anything to trade my healthy body for someone who wants to live',
    atLeast: 2,
    family: 'wish',
  },
  { text: 'some mornings i am angry that i woke up at all', atLeast: 2, family: 'wish' },
  { text: 'i just dont want to exist anymore its too loud', atLeast: 3, family: 'wish' },
  {
    text: 'I would like to die, doctor, I am 84 and everyone I loved is in the ground',
    atLeast: 3,
    family: 'wish',
  },
  { text: 'they d get over it. they would honestly be better without me', atLeast: 2, family: 'burden' },
  { text: 'i keep thinking about ending my own life and how', atLeast: 3, family: 'thought' },
  { text: 'am i a coward if i cant even kill myself', atLeast: 3, family: 'thought' },
  { text: 'i dont trust myself with the kitchen knives tonight', atLeast: 2, family: 'self-harm' },
  { text: 'took a razor to my thigh again in the school toilets', atLeast: 2, family: 'self-harm' },
  {
    text: 'he came home drunk, dragged me by the hair and kicked my belly, i am pregnant',
    atLeast: 3,
    family: 'partner',
  },
  {
    text: 'my husband count every euro I spend and wait at the door of my work',
    atLeast: 2,
    family: 'partner',
  },
  { text: 'she says if I leave she will burn the house with all of us in it', atLeast: 3, family: 'partner' },
  { text: 'The bridge is closed so we said goodbye at the station', atMost: 1, family: 'idiom' },
  { text: 'I could murder a curry and then sleep for a week', atMost: 1, family: 'idiom' },
  { text: 'He shot me a look and I nearly died laughing', atMost: 1, family: 'idiom' },
  {
    text: 'My shift ends at nine, I will take the pills to my neighbour afterwards',
    atMost: 1,
    family: 'idiom',
  },
  { text: 'I gave up sugar and feel dead by four in the afternoon', atMost: 1, family: 'idiom' },
  { text: 'honestly my calculus homework makes me want to die', atMost: 2, family: 'hyperbole' },
  { text: 'if my team loses again i will throw myself off the stand', atMost: 2, family: 'hyperbole' },
  {
    text: 'At nineteen I took an overdose. I am forty now and glad to be here.',
    atLeast: 1,
    atMost: 2,
    family: 'history',
  },
  {
    text: 'My neighbour told me her husband beats her and I want to help',
    atLeast: 1,
    atMost: 2,
    family: 'other',
  },
  { text: 'The podcast about the murder case kept me up all night', atMost: 1, family: 'media' },
];
