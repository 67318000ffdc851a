const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = require('./withHost.cjs')(TestEnvironment);
