import { NotebookPen, UserRound, Users } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../components/button.tsx';
import { CheckPills } from '../../components/check-pills.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormError } from '../../components/form-error.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { ScalePicker } from '../../components/scale-picker.tsx';
import { Select } from '../../components/select.tsx';
import { SettingRow, SettingRows } from '../../components/setting-rows.tsx';
import { Steps } from '../../components/steps.tsx';
import { Sure } from '../../components/sure.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Sample } from './sample.tsx';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => ({ value: day, title: day }));

export function ControlSamples() {
  const own = useId();
  return (
    <>
      <Sample name="TextField, TextArea, Select">
        <TextField id={`${own}-a`} label="Mail address" type="email" defaultValue="mara@lindenhof.demo" />
        <TextField
          id={`${own}-b`}
          label="Phone"
          optionalWord="(optional)"
          hint="Only the person on call sees it."
        />
        <TextField
          id={`${own}-c`}
          label="Mail address"
          defaultValue="mara at home"
          errors={['This does not look like a mail address. Please check it.']}
        />
        <TextField id={`${own}-d`} label="Platform" defaultValue="Lindenhof Couples" disabled />
        <Select id={`${own}-e`} label="Country" hint="For the help that is shown to you.">
          <option>Germany</option>
          <option>Ireland</option>
        </Select>
        <TextArea
          id={`${own}-f`}
          label="What did your partner do this week that made something easier?"
          hint="Mara and Dr. Keller, once you both have submitted"
          book
          defaultValue="He took the early bus so that I could have the car, and said nothing about it."
        />
      </Sample>
      <Sample name="Checkbox">
        <div>
          <Checkbox
            id={`${own}-g`}
            label="Mails may come to this address"
            hint="With neutral words and no names."
            defaultChecked
          />
          <Checkbox
            id={`${own}-h`}
            label="I have read how this room works"
            errors={['Please confirm this to go on.']}
          />
          <Checkbox id={`${own}-i`} label="Not to be changed now" disabled />
        </div>
      </Sample>
      <Sample name="RadioCards">
        <RadioCards
          id={`${own}-j`}
          name={`${own}-model`}
          label="Room model"
          defaultValue="shared"
          options={[
            {
              value: 'shared',
              title: 'Shared room',
              text: 'Two partners and a therapist write in one room.',
              icon: Users,
            },
            {
              value: 'private',
              title: 'Private room',
              text: 'One client and one therapist.',
              icon: UserRound,
            },
            {
              value: 'exercises',
              title: 'Written exercises',
              text: 'No open messages.',
              icon: NotebookPen,
              disabled: true,
            },
          ]}
        />
      </Sample>
      <Sample name="ScalePicker, Steps">
        <Steps done={2} of={4} label="Step 2 of 4" />
        <ScalePicker
          aria-label="How close did you feel, most of the time?"
          name={`${own}-close`}
          from={0}
          to={10}
          wordFor={wordAt(0, 'far away', 10, 'very close')}
          defaultValue={6}
        />
        <ScalePicker
          aria-label="How rested are you?"
          name={`${own}-tired`}
          from={1}
          to={5}
          wordFor={wordAt(1, 'not at all', 5, 'very')}
        />
      </Sample>
      <Sample name="SettingRows, CheckPills">
        <SettingRows>
          <SettingRow title="On these days">
            <CheckPills
              label="On these days"
              name={`${own}-days`}
              options={days}
              defaultValue={['Mon', 'Tue', 'Wed', 'Thu', 'Fri']}
            />
          </SettingRow>
          <SettingRow title="Answered within, in hours" htmlFor={`${own}-n`}>
            <input id={`${own}-n`} className="control control-short" type="number" defaultValue={24} />
          </SettingRow>
        </SettingRows>
      </Sample>
      <Sample name="Sure">
        <Sure question="Take it back">
          <p>Its words go, for good.</p>
          <div className="actions">
            <Button kind="danger" type="button">
              Yes, take it back
            </Button>
          </div>
        </Sure>
      </Sample>
      <Sample name="FormError">
        <FormError id={`${own}-m`} errors={undefined} />
        <p className="soft">Shown above the fields, and focused, when a form comes back.</p>
      </Sample>
    </>
  );
}

const wordAt =
  (from: number, low: string, to: number, high: string) =>
  (step: number): string | undefined =>
    step === from ? low : step === to ? high : undefined;
