import { Archive, ArrowUp, Phone, Trash2 } from 'lucide-react';
import { Avatar } from '../../components/avatar.tsx';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Chip } from '../../components/chip.tsx';
import { Notice } from '../../components/notice.tsx';
import { PromiseChip } from '../../components/promise-chip.tsx';
import { Sample } from './sample.tsx';

const swatches = 'paper sheet raise soft still still-bg plum-bg amber-bg red-bg leaf-bg'.split(' ');

export function FoundationSamples() {
  return (
    <>
      <Sample name="Colours">
        <div className="swatches">
          {swatches.map((name) => (
            <div key={name} className={`swatch swatch-${name}`}>
              {name}
            </div>
          ))}
        </div>
      </Sample>
      <Sample name="Type">
        <p className="lead">
          What people write stands in Literata, at eighteen pixels and at most 62 characters a line.
        </p>
        <p>What the product says stands in Atkinson Hyperlegible Next, at sixteen.</p>
        <p className="soft">Second text. Figures line up: 09:12, 18:20, 1,204.</p>
      </Sample>
      <Sample name="Button, ButtonLink">
        <div className="actions">
          <Button kind="main" iconAfter={ArrowUp}>
            Send
          </Button>
          <Button icon={Archive}>Done</Button>
          <Button kind="quiet">Hide</Button>
          <Button kind="danger" icon={Trash2}>
            Withdraw
          </Button>
        </div>
        <div className="actions">
          <Button kind="main" disabled>
            Sending…
          </Button>
          <Button disabled>Not now</Button>
          <ButtonLink to="/design" icon={Phone}>
            A link
          </ButtonLink>
        </div>
      </Sample>
      <Sample name="PromiseChip, Chip">
        <div className="actions">
          <PromiseChip state="due">Reply by Wed 23:08</PromiseChip>
          <PromiseChip state="due-soon">Reply by today, 18:20</PromiseChip>
          <PromiseChip state="late">2 h late</PromiseChip>
          <PromiseChip state="kept">Answered after 17 h of working time</PromiseChip>
          <PromiseChip state="paused">Paused until Mon 30 Nov</PromiseChip>
          <Chip>Sleep diary, day 6 of 14</Chip>
          <Chip tone="plum">Mara</Chip>
        </div>
      </Sample>
      <Sample name="Avatar">
        <div className="actions">
          <Avatar name="M. Okafor" kind="client" />
          <Avatar name="Jonas L." kind="partner" />
          <Avatar name="Dr. Anna Keller" kind="staff" />
          <Avatar name="Jonas L. & Mara O." kind="partner" large />
        </div>
      </Sample>
      <Sample name="Notice">
        <Notice title="Dr. Keller is away until Mon 30 Nov">
          <p>The clock of your message pauses. Dr. Ruiz reads along in case it cannot wait.</p>
        </Notice>
        <Notice kind="good">
          <p>Your new password is set.</p>
        </Notice>
        <Notice kind="careful">
          <p>This room follows an older model. Its members will be told when you move it.</p>
        </Notice>
        <Notice kind="wrong">
          <p>Mail address and password do not belong together here. Please check both.</p>
        </Notice>
      </Sample>
    </>
  );
}
