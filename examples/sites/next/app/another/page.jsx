import Link from 'next/link';
import 'relu-playground/react';

export default function Page() {
  return (
    <>
      <h1>Another page</h1>
      <p>Before there.</p>
      <relu-playground id="there" preset="in-sign-change-iv" learning-rate={0.05} speed={4} playing></relu-playground>
      <p>After there.</p>
      <Link href="/">Back</Link>
    </>
  );
}
