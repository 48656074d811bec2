import { UnwrittenPage } from '../../components/unwritten-page.tsx';

export default function Page() {
  return <UnwrittenPage title="Screening" />;
}
