export default {
  title: 'Small Neurons',
  root: 'src',
  // The fonts of the themes come from another host.
  globalStylesheets: [],
};
