import {describe, expect, test} from '@jest/globals'
import {numberedMigration} from '../../../src/analyze/predict/migration-frameworks.js'
import {chainedMigration, mayBeChained} from '../../../src/analyze/predict/migration-parents.js'

describe('numbered migrations', () => {
  test.each([
    ['src/main/resources/db/migration/V1.2__add_user.sql', 'Flyway', '1.2'],
    ['db/migration/V001_02__x.sql', 'Flyway', '1.2'],
    ['db/migrate/20240101120000_add_user.rb', 'Rails', '20240101120000'],
    ['engines/a/db/post_migrate/20240101120000_x.rb', 'Rails', '20240101120000'],
    ['prisma/migrations/20240101120000_init/migration.sql', 'Prisma', '20240101120000'],
    ['supabase/migrations/20240101120000_x.sql', 'Supabase', '20240101120000'],
    ['priv/repo/migrations/20240101120000_x.exs', 'Ecto', '20240101120000'],
    ['database/migrations/2024_01_01_120000_create_x_table.php', 'Laravel', '2024.1.1.120000'],
    ['db/migrations/20240101120000_x.php', 'Phinx', '20240101120000'],
    ['migrations/2024-01-01-120000_x/up.sql', 'Diesel', '2024.1.1.120000'],
    ['store/000007_x.up.sql', 'golang-migrate', '7'],
    ['Data/Migrations/20240101120000_X.cs', 'EF Core', '20240101120000'],
    ['migrations/20240101120000_x.ts', 'Knex', '20240101120000'],
    ['src/migrations/1700000000000-AddUser.ts', 'TypeORM', '1700000000000'],
    ['drizzle/0003_brave_hulk.sql', expect.stringContaining('Drizzle'), '3'],
    ['migrations/00012_x.sql', expect.stringContaining('goose'), '12']
  ])('%s is version %3$s of %2$s', (path, framework, version) => {
    const found = numberedMigration(path)
    expect([found?.framework.name, found?.version]).toEqual([framework, version])
  })

  test.each([
    'store/000007_x.down.sql',
    'Data/Migrations/20240101120000_X.Designer.cs',
    'Data/Migrations/AppModelSnapshot.cs',
    'db/schema.rb',
    'prisma/migrations/migration_lock.toml',
    'docs/2024_report.sql',
    'R__view.sql',
    'src/V1.ts'
  ])('%s is none', path => {
    expect(numberedMigration(path)).toBeNull()
  })
})

const DJANGO = `from django.db import migrations

class Migration(migrations.Migration):

    dependencies = [
        ("auth", "0012_alter"),
        ('shop', '0003_cart'),
    ]
`

const ALEMBIC = `"""add user"""
revision: str = "b2"
down_revision: Union[str, None] = "a1"
branch_labels = None
depends_on = None
`

describe('migrations that name their parents', () => {
  test.each([
    ['Django', 'src/shop/migrations/0004_x.py', DJANGO, ['0003_cart'], 5],
    ['Django with types', 'shop/migrations/0004_x.py', DJANGO.replace(' = [', ': list = ['), ['0003_cart'], 5],
    ['the first of a Django app', 'blog/migrations/0001_initial.py', DJANGO, [], 5],
    ['Alembic', 'alembic/versions/b2_add_user.py', ALEMBIC, ['a1'], 3],
    ['an Alembic merge', 'v/versions/c.py', ALEMBIC.replace('"a1"', '("a1", "a2")'), ['a1', 'a2'], 3],
    ['the first Alembic revision', 'v/versions/c.py', ALEMBIC.replace('"a1"', 'None'), [], 3]
  ])('%s', (...[, path, text, parents, line]) => {
    const found = chainedMigration(path, text)
    expect([found?.parents, found?.line]).toEqual([parents, line])
  })

  test.each([
    ['a squashed Django migration', 'shop/migrations/0004_x.py', `${DJANGO}    replaces = [("shop", "0001")]\n`],
    ['a Django file without a list', 'shop/migrations/0004_x.py', DJANGO.replace(/\[[^\]]*\]/, 'parents()')],
    [
      'an Alembic revision of a labelled branch',
      'v/versions/c.py',
      ALEMBIC.replace('labels = None', 'labels = ("x",)')
    ],
    ['any other Python file', 'app/versions/api.py', 'revision = 1\n']
  ])('%s is left alone', (_, path, text) => {
    expect([mayBeChained(path), chainedMigration(path, text)]).toEqual([true, null])
  })
})
