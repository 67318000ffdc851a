const { TestEnvironment } = require('jest-environment-node');

module.exports = require('./withHost.cjs')(TestEnvironment);
