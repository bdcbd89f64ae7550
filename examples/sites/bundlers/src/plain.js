import 'relu-playground';

const playground = /** @type {HTMLElementTagNameMap['relu-playground']} */ (document.querySelector('relu-playground'));
playground.learningRate = 0.05;
