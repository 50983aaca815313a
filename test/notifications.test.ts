import './notifications/deliver.ts'
