export default function (config) {
  config.addPassthroughCopy('assets');
  // Attributes as they stand in the tag; what is between the two is for readers without scripts.
  config.addPairedShortcode(
    'reluPlayground',
    (fallback, attributes) => `<relu-playground ${attributes}>\n<p>${fallback.trim()}</p>\n</relu-playground>`,
  );
}
