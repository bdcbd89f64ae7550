const { dataset } = document.documentElement;
dataset.own = 'ran';
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  dataset.violated = [dataset.violated, effectiveDirective].filter(Boolean).join(' ');
});
