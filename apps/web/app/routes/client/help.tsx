import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { countryCodes, isCountry } from '@stillroom/domain/account/countries';
import { helplineKinds } from '@stillroom/domain/crisis/helpline';
import { ExternalLink, Phone } from 'lucide-react';
import { load, platformOf, viewerOf } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { telOf } from '../../components/help-card.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { pageTitle } from '../../page-title.ts';
import { useWords } from '../../words/words.ts';
import { HelplineItem } from './help/helpline-item.tsx';

export const meta = pageTitle((words) => words.chrome.brand);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await viewerOf(asked);
  const platform = await platformOf(asked);
  const chosen = new URL(asked.request.url).searchParams.get('country') ?? '';
  const country = isCountry(chosen) ? chosen : (viewer?.country ?? platform.country);
  const language = viewer?.language ?? 'en';
  const { options, lines } = await load(asked, (api) => api.crisis.resources({ country, language }));
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const countries = countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  const tongues = new Intl.DisplayNames(language, { type: 'language' });
  return {
    country,
    countries,
    options,
    lines: lines.map((line) => ({ ...line, spoken: line.languages.map((code) => tongues.of(code) ?? code) })),
  };
}

/** Who helps now, in any country (C9). Open to everyone, with the way out at the top. */
export default function Help() {
  const { country, countries, options, lines } = useLoaderData<typeof loader>();
  const { helpPage } = useWords();
  return (
    <Page title={helpPage.title} lead={helpPage.lead}>
      <Form method="get" className="help-country">
        <Select key={country} id="country" name="country" label={helpPage.country} defaultValue={country}>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <Button>{helpPage.show}</Button>
      </Form>
      {options.map((option) =>
        option.kind === 'emergency' || option.kind === 'local-emergency' ? (
          <Emergency
            key={option.kind}
            numbers={option.kind === 'emergency' ? [option.number.phone] : option.numbers}
            about={option.kind === 'emergency' ? helpPage.emergencyAbout : helpPage.localEmergency}
            also={option.kind === 'emergency' ? option.number.also : null}
          />
        ) : null,
      )}
      {helplineKinds.map((kind) => {
        const ofKind = lines.filter((line) => line.kind === kind);
        return ofKind.length === 0 ? null : (
          <Card key={kind} title={helpPage.kinds[kind]}>
            <ul className="helplines">
              {ofKind.map((line) => (
                <HelplineItem key={line.name} line={line} />
              ))}
            </ul>
          </Card>
        );
      })}
      {lines.length === 0 ? <p>{helpPage.noLines}</p> : null}
      {options.map((option) =>
        option.kind === 'directory' ? (
          <Card key={option.url}>
            <p>{helpPage.directoryAbout}</p>
            <div className="actions">
              <ButtonLink icon={ExternalLink} to={option.url} rel="noreferrer">
                {helpPage.directory({ name: option.name })}
              </ButtonLink>
            </div>
          </Card>
        ) : null,
      )}
    </Page>
  );
}

function Emergency({
  numbers,
  about,
  also,
}: {
  readonly numbers: readonly string[];
  readonly about: string;
  readonly also: string | null;
}) {
  const { helpPage } = useWords();
  return (
    <Card title={helpPage.emergency({ numbers })}>
      <p>{about}</p>
      <div className="actions">
        {numbers.map((number, index) => (
          <ButtonLink key={number} kind={index === 0 ? 'main' : 'plain'} icon={Phone} to={telOf(number)}>
            {helpPage.call({ number })}
          </ButtonLink>
        ))}
      </div>
      {also === null ? null : <p className="soft">{helpPage.emergencyAlso({ also })}</p>}
    </Card>
  );
}
