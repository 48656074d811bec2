import { countryCodes } from '@stillroom/domain/account/countries';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../components/help-card.tsx';
import { en } from '../../../words/en.ts';
import { emergencyFirst, helpOptions } from './help-options.ts';

const offered = (country: string, categories: Parameters<typeof helpOptions>[2] = []) =>
  helpOptions(en, { country, language: 'en' }, categories);

describe('help options', () => {
  it('C3: two or three in every country and in none, each with something to do, and a number to call', () => {
    for (const country of [...countryCodes, 'ZZ', '']) {
      for (const categories of [[], ['partner-violence'] as const]) {
        const options = offered(country, categories);
        expect([2, 3], country).toContain(options.length);
        expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
        expect(options.flatMap(numbersOf).length, country).toBeGreaterThan(0);
        for (const option of options)
          if ('link' in option) expect(option.link.to, country).toMatch(/^(https:\/\/|sms:\d)/);
          else expect(option.call.length, country).toBeGreaterThan(0);
      }
    }
  });

  it('C9: an unknown country gets all the usual emergency numbers, none as the only one, and the directory', () => {
    for (const country of ['ZZ', '']) {
      const [emergency, directory, ...more] = offered(country);
      expect(emergency).toMatchObject({ call: ['112', '911', '999'] });
      expect(directory).toMatchObject({ link: { to: 'https://findahelpline.com' } });
      expect(more).toEqual([]);
      expect(emergencyFirst(offered(country))).toEqual(['112', '911', '999']);
    }
  });

  it('C9: a line that takes only text messages says which word to send where', () => {
    expect(offered('US')).toContainEqual(
      expect.objectContaining({ link: { to: 'sms:741741', words: 'Text HOME to 741741' } }),
    );
  });

  it('C9: the line under the composer names the emergency number first', () => {
    expect(emergencyFirst(offered('DE'))[0]).toBe('112');
  });
});
