/** Every address that no page answers: a plain 404, said by the error boundary around it. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
