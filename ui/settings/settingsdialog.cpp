// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "ui/look/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace pangaea {

namespace {

QSpinBox *numberField(int least, int most, int value, const QString &name, const QString &unit, const QString &tip)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    if (!unit.isEmpty())
        box->setSuffix(QLatin1Char(' ') + unit);
    box->setToolTip(tip);
    return box;
}

QComboBox *rateField(int rate, const QString &name, const QString &tip)
{
    auto *box = new QComboBox;
    for (const int hertz : Settings::sampleRates) {
        box->addItem(QString::number(hertz), hertz);
        if (hertz == rate)
            box->setCurrentIndex(box->count() - 1);
    }
    box->setAccessibleName(name);
    box->setToolTip(tip);
    return box;
}

QComboBox *languageField(const QString &language, const QString &name, const QString &system, const QString &tip)
{
    auto *box = new QComboBox;
    box->addItem(system, QString());
    for (const SpokenLanguage &spoken : spokenLanguages())
        box->addItem(QString::fromUtf8(spoken.name), QString::fromLatin1(spoken.id));
    box->setCurrentIndex(box->findData(language));
    box->setAccessibleName(name);
    box->setAccessibleDescription(name); // Qt 6.4 reports the current entry as a combo box's name
    box->setToolTip(tip);
    return box;
}

QCheckBox *checkBox(bool on, const QString &text, const QString &tip)
{
    auto *box = new QCheckBox(text);
    box->setChecked(on);
    box->setToolTip(tip);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_grace(numberField(0, 3600, settings.graceSeconds, tr("Grace time"), tr("s"),
                          tr("How long Terminate waits for a process to end by itself before it is killed")))
    , m_ask(new QCheckBox(tr("Ask before Kill or Remove of more than 10 processes")))
    , m_processes(numberField(16, 4096, settings.processesPerTree, tr("Processes per tree"), QString(),
                              tr("How many processes, with their threads, one of yours may have together with all that "
                                 "it makes. The status bar tells what sees to it.")))
    , m_protection(new QLabel)
    , m_lines(numberField(100, 1'000'000, settings.linesPerProcess, tr("Output kept"), tr("lines a process"),
                          tr("Older lines are dropped, and the output says how many bytes they had")))
    , m_rate(rateField(settings.sampleRate, tr("Samples per second"),
                       tr("How often the kernel is asked for the state, load and memory of each process")))
    , m_budget(
          numberField(8, 4096, settings.journalMebibytes, tr("Keep samples and intervals up to (MiB)"), QString(),
                      tr("The oldest are let go first, and the timeline shows it. Starts, signals, exits and joins "
                         "are always kept.")))
    , m_keep(checkBox(settings.keepSession, tr("&Keep the session while it runs"),
                      tr("In a file that only you can read, so that it can be opened after a crash. It may have what "
                         "programs print, and passwords of their command lines; it is removed when you quit.")))
    , m_crashes(checkBox(settings.tellCrashes, tr("&Tell of crashes while the window is hidden"),
                         tr("By a notification of the desktop; a click on it shows the row")))
    , m_explain(
          checkBox(settings.explainOutput, tr("&Explain late output"),
                   tr("A line above the output of a process says why it may have come late, and where its order is "
                      "not known")))
    , m_announce(checkBox(settings.announceEvents, tr("Announce events to screen readers"),
                          tr("Starts, ends and joins are spoken as they happen")))
    , m_language(languageField(settings.language, tr("Language"), tr("As the system"),
                               tr("Of the window, from the next start on. Without a window all is English.")))
{
    setWindowTitle(tr("Settings"));
    m_ask->setChecked(settings.askBeforeMany);
    m_protection->setTextFormat(Qt::PlainText);
    m_protection->setWordWrap(true);
    m_protection->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Grace time"), m_grace);
    form->addRow(m_ask);
    form->addRow(tr("Processes per tree"), m_processes);
    form->addRow(m_protection);
    form->addRow(tr("Output kept"), m_lines);
    form->addRow(tr("Samples per second"), m_rate);
    form->addRow(tr("Keep samples and intervals up to (MiB)"), m_budget);
    form->addRow(m_keep);
    form->addRow(m_crashes);
    form->addRow(m_explain);
    form->addRow(m_announce);
    form->addRow(tr("Language"), m_language);
    form->addRow(buttons);
}

void SettingsDialog::explainProcesses(const QString &sentences)
{
    m_protection->setText(sentences);
    m_protection->setVisible(!sentences.isEmpty());
}

Settings SettingsDialog::settings() const
{
    Settings result = m_settings;
    result.graceSeconds = m_grace->value();
    result.askBeforeMany = m_ask->isChecked();
    result.processesPerTree = m_processes->value();
    result.linesPerProcess = m_lines->value();
    result.sampleRate = m_rate->currentData().toInt();
    result.journalMebibytes = m_budget->value();
    result.keepSession = m_keep->isChecked();
    result.explainOutput = m_explain->isChecked();
    result.tellCrashes = m_crashes->isChecked();
    result.announceEvents = m_announce->isChecked();
    result.language = m_language->currentData().toString();
    return result;
}

} // namespace pangaea
