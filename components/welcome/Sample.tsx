/** A short article to try the marks on, in the manner of a wire report. What it says, the corpus holds. */
import type { Ref } from 'preact';

/** The day that the sample is of. */
export const SAMPLE_DAY = '2023-09-13';

export function Sample({ article }: { article: Ref<HTMLElement> }) {
  return (
    <section>
      <h2>Try it here</h2>
      <article class="sample" ref={article}>
        <h3>Putin shows Kim Jong Un a Russian launch site</h3>
        <p>
          Vladimir Putin received Kim Jong Un at the Vostochny Cosmodrome in Russia’s far east on Wednesday. The North
          Korean leader had come from Pyongyang in his armoured train, by way of Khasan.
        </p>
        <p>
          The United States says that North Korea sells artillery shells to the Wagner Group; officials in Moscow and
          Pyongyang deny it. Any trade in arms would break sanctions of the UN Security Council.
        </p>
        <p>
          Seoul looked closely at whom Kim had brought. Its Unification Ministry pointed to Pak Thae Song, who leads a
          committee for space; Jo Chun Ryong, who answers for munitions, was there too, South Korea said.
        </p>
      </article>
      <p class="note">A sample, dated 13 September 2023: its cards tell what came later apart.</p>
    </section>
  );
}
