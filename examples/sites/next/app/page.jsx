import Link from 'next/link';
import 'relu-playground/react';

export default function Page() {
  return (
    <>
      <h1>The playground in Next.js</h1>
      <p>
        Before alone. What if it <a href="#alone?student-b=0.9&step=90">starts at b = 0.9</a>, or{' '}
        <a href="#alone?student-b=%2D0.4&amp;step=30">at −0.4</a>? Step{' '}
        <relu-value for="alone" of="step">
          0
        </relu-value>
        , b ={' '}
        <relu-value for="alone" of="b" digits="2">
          0.00
        </relu-value>
      </p>
      <relu-playground id="alone" preset="home"></relu-playground>
      <p>After alone. Before tale.</p>
      <relu-story>
        <relu-playground id="tale" />
        <relu-passage state="student-b=0.3&amp;step=40">
          <p>Here the kink begins farther to the left.</p>
        </relu-passage>
        <relu-passage state="student-b=-0.5&amp;step=20">
          <p>And here it begins farther to the right.</p>
        </relu-passage>
        <p>
          The teacher’s kink is at 0.5. Whatever you change by hand stays until the next passage is read, and then undo
          brings it back.
        </p>
        <relu-passage state="student-b=0.9&amp;step=60">
          <p>From here it has the longest way.</p>
        </relu-passage>
      </relu-story>
      <p>After tale. Before fallback.</p>
      <relu-playground id="fallback" preset="out-sign-change-ii" learning-rate="0.05">
        <p>With scripts on, one neuron learns another one here.</p>
      </relu-playground>
      <p>After fallback. Before boolean.</p>
      <relu-playground id="boolean" preset="in-sign-change-ii" playing></relu-playground>
      <p>After boolean.</p>
      <Link href="/another/">To another page</Link>
    </>
  );
}
