import { Form, Link, useLocation } from '@remix-run/react';
import { LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { paths } from '../paths.ts';
import { useWords } from '../words/words.ts';
import { Avatar, type AvatarKind } from './avatar.tsx';
import { Button } from './button.tsx';

export interface MenuPerson {
  readonly name: string;
  readonly kind: AvatarKind;
}

const themeIcons = { device: Monitor, light: Sun, dark: Moon } as const;
const themes = ['device', 'light', 'dark'] as const;

/** One's own corner: account, light or dark, sign out. A `<details>`, so it opens without JavaScript. */
export function AccountMenu({ platform, person }: { platform: string; person: MenuPerson }) {
  const { chrome } = useWords();
  const { pathname } = useLocation();
  return (
    <details className="account-menu" key={pathname}>
      <summary>
        <Avatar name={person.name} kind={person.kind} />
        <span className="unseen">{chrome.menu({ name: person.name })}</span>
      </summary>
      <div className="account-panel">
        <p className="account-name">{person.name}</p>
        <Link to={paths.account(platform)} className="account-item">
          <UserRound />
          {chrome.account}
        </Link>
        <ThemeForm />
        <Form method="post" action={paths.signOut(platform)}>
          <Button kind="quiet" icon={LogOut} wide>
            {chrome.signOut}
          </Button>
        </Form>
      </div>
    </details>
  );
}

/** Light, dark, or as the device has it. A whole page is loaded anew, since the choice is in its first line. */
export function ThemeForm() {
  const { chrome } = useWords();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={paths.theme()} className="theme-form">
      <input type="hidden" name="back" value={pathname + search} />
      <fieldset>
        <legend className="soft">{chrome.theme}</legend>
        {themes.map((theme) => (
          <Button key={theme} kind="quiet" icon={themeIcons[theme]} name="theme" value={theme}>
            {chrome.themes[theme]}
          </Button>
        ))}
      </fieldset>
    </Form>
  );
}
